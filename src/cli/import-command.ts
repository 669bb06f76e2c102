import { writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Language, Localized } from '../core/index.ts';
import { counted } from './counted.ts';
import { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { guessFormat, importFile } from './import/import-file.ts';
import type { InputProblem } from './input-problem.ts';
import type { ImportOptions } from './import-options.ts';
import { phrases } from './phrases.ts';
import { printProblems } from './print-problems.ts';
import { readInput } from './read-input.ts';
import { systemProblem } from './system-problem.ts';

/** `mudaqqiq import`: the rules of a file of another tool, as a section of a style file. */
export async function importCommand(
  { input: path, from, output }: ImportOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const stop = (problem: Omit<InputProblem, 'path'>, of = path): ExitCode => {
    printProblems([{ path: of, ...problem }], host, language);
    return ExitCode.unusable;
  };
  const input = await readInput(resolve(host.workingDirectory, path));
  if ('message' in input) return stop({ message: input.message });
  const format = from ?? guessFormat(path, input.text);
  if (!format) return stop({ message: UNKNOWN });
  const name = basename(path, extname(path));
  const { rules, leftOut } = importFile(format, { text: input.text, name });
  for (const { message, line } of leftOut)
    printProblems([{ path, message, ...(line !== undefined && { line }) }], host, language);
  if (rules.length === 0) return stop({ message: NOTHING });
  const yaml = stringify({ rules }, { lineWidth: 0 });
  if (output === undefined) host.standardOutput.write(yaml);
  else {
    try {
      // What somebody wrote there is not to be lost.
      await writeFile(resolve(host.workingDirectory, output), yaml, { flag: 'wx' });
    } catch (error) {
      return stop({ message: isThere(error) ? THERE : systemProblem(error) }, output);
    }
  }
  host.standardError.write(`${counted(phrases.imported, rules.length)[language]}\n`);
  if (leftOut.length > 0) host.standardError.write(`${counted(phrases.leftOut, leftOut.length)[language]}\n`);
  return ExitCode.clean;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

const UNKNOWN: Localized = {
  ar: 'لا تُعرف صيغة الملف؛ اذكرها بالخيار --from: prh أو vale أو csv أو languagetool.',
  en: 'The format of the file is not known: name it with --from prh, vale, csv or languagetool.',
};
const NOTHING: Localized = { ar: 'لم يُنقل شيء من هذا الملف.', en: 'Nothing of this file was carried over.' };
const THERE: Localized = {
  ar: 'هناك ملف بهذا الاسم، ولا يُكتب فوقه؛ اختر اسما آخر.',
  en: 'There is a file of this name, which is not written over: choose another name.',
};
