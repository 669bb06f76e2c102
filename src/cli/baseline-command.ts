import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import {
  createReviewer,
  formatBaseline,
  knownFindings,
  parseBaseline,
  rules,
  type KnownFindings,
  type Language,
} from '../core/index.ts';
import { notABaseline } from '../service/baseline-files.ts';
import { counted } from './counted.ts';
import { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import { loadHouses } from './load-houses.ts';
import { loadResources } from './load-resources.ts';
import type { BaselineOptions } from './options.ts';
import { phrases } from './phrases.ts';
import { printProblems } from './print-problems.ts';
import { printSkipped } from './print-skipped.ts';
import type { FileReport } from './report.ts';
import { reviewDrafts } from './review-drafts.ts';
import { createReviewers } from './reviewers.ts';
import { systemProblem } from './system-problem.ts';

/** `mudaqqiq baseline`: records the findings of drafts, so that only new ones are told from now on. */
export async function baselineCommand(
  options: BaselineOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const houseOf = await loadHouses(options, host, language);
  if (!houseOf) return ExitCode.unusable;
  const resources = await loadResources(host, language);
  // A record without names or words would let their findings pass for new ones.
  if (!resources.knowledge || !resources.lexicon) return ExitCode.unusable;
  const reviewerOf = createReviewers(houseOf, (configuration) =>
    createReviewer(rules, configuration, resources),
  );
  const { report, skipped } = await reviewDrafts(options, reviewerOf, host, language);
  const problems = [...report.problems, ...(await record(report.files, options.output, host))];
  printProblems(problems, host, language);
  printSkipped(skipped, host, language);
  if (problems.length > 0) return ExitCode.unusable;
  const count = report.files.reduce((sum, { review }) => sum + review.findings.length, 0);
  host.standardError.write(`${counted(phrases.recorded, count)[language]}\n`);
  return ExitCode.clean;
}

/** Writes the findings into the baseline, over what it said of these drafts. Answers what stood in the way; then nothing is written. */
async function record(
  files: readonly FileReport[],
  output: string,
  { workingDirectory }: Host,
): Promise<readonly InputProblem[]> {
  const path = resolve(workingDirectory, output);
  const known = await readKnown(path);
  if (!known) return [{ path: output, message: notABaseline }];
  const drafts = new Map(Object.entries(known));
  const outside: InputProblem[] = [];
  for (const file of files) {
    const draft = relative(dirname(path), resolve(workingDirectory, file.path)).split(sep).join('/');
    if (draft.startsWith('../')) outside.push({ path: file.path, message: notBelow });
    else if (file.review.findings.length === 0) drafts.delete(draft.normalize('NFC'));
    else drafts.set(draft.normalize('NFC'), knownFindings(file.review));
  }
  if (outside.length > 0) return outside;
  try {
    await writeFileAtomic(path, formatBaseline({ version: 1, drafts: Object.fromEntries(drafts) }));
    return [];
  } catch (error) {
    return [{ path: output, message: systemProblem(error) }];
  }
}

/** What a baseline says already; nothing where there is none, undefined where the file is something else. */
async function readKnown(path: string): Promise<Readonly<Record<string, KnownFindings>> | undefined> {
  const source = await readFile(path, 'utf8').catch(() => undefined);
  return source === undefined ? {} : parseBaseline(source)?.drafts;
}

const notBelow = {
  ar: 'المسودة خارج مجلد السجل، فلا يسري عليها؛ اختر مكانه بالخيار --output.',
  en: 'The draft lies outside the folder of the record, which would not hold for it: choose a place with --output.',
};
