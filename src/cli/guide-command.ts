import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeSwitches, rules, rulesOfHouse, type Language } from '../core/index.ts';
import { ExitCode } from './exit-code.ts';
import { guideHtml } from './guide/guide-html.ts';
import { guidePage } from './guide/guide-page.ts';
import type { Host } from './host.ts';
import type { GuideOptions } from './guide-options.ts';
import { printProblems } from './print-problems.ts';
import { createStyles } from './styles.ts';
import { systemProblem } from './system-problem.ts';

/** `mudaqqiq guide`: the style that holds in a folder as a page to read. */
export async function guideCommand(
  { style, format, output }: GuideOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const { workingDirectory } = host;
  const styles = createStyles(workingDirectory);
  const draft = pathToFileURL(join(workingDirectory, 'draft.txt')).href;
  const file =
    style === undefined ? await styles.find(draft) : pathToFileURL(resolve(workingDirectory, style)).href;
  const read = file === undefined ? undefined : await styles.read(file);
  if (read && read.problems.length > 0) {
    printProblems(read.problems, host, language);
    return ExitCode.unusable;
  }
  const configuration = read?.configurationFor(draft) ?? {};
  const page = guidePage(
    {
      switches: describeSwitches(read?.switchesFor(draft) ?? {}),
      configuration,
      rules: rulesOfHouse(rules, configuration),
    },
    language,
  );
  const text = format === 'html' ? guideHtml(page, language) : inDirection(page, language);
  if (output === undefined) {
    host.standardOutput.write(text);
    return ExitCode.clean;
  }
  try {
    await writeFile(resolve(workingDirectory, output), text);
    return ExitCode.clean;
  } catch (error) {
    printProblems([{ path: output, message: systemProblem(error) }], host, language);
    return ExitCode.unusable;
  }
}

/** Markdown has no direction of its own. */
function inDirection(page: string, language: Language): string {
  return language === 'ar' ? `<div dir="rtl">\n\n${page}\n</div>\n` : page;
}
