import { resolve } from 'node:path';
import {
  fixAll,
  formatOf,
  isMostlyArabic,
  type DraftFormat,
  type FixAllResult,
  type Language,
  type Review,
  type Reviewer,
} from '../core/index.ts';
import { createHiddenTest, withoutHidden, type Hiding } from '../service/hidden-findings.ts';
import { encode, type Encoding } from './encoding.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import type { ReviewOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { readInput, readStandardInput, type Input, type ReadFailure } from './read-input.ts';
import type { FileReport, Report } from './report.ts';
import type { DraftReviewer, ReviewerOf } from './reviewers.ts';
import { selectFiles } from './select-files.ts';
import { unifiedDiff } from './unified-diff.ts';
import { writeDraft } from './write-draft.ts';

/** What a run did besides its report. */
export interface Outcome {
  readonly report: Report;
  /** How many fixes were written. */
  readonly fixed: number;
  /** Files of folders and patterns that were passed over. */
  readonly skipped: { readonly notArabic: number; readonly binary: number };
  /** What `--diff` prints. */
  readonly diff: string;
  /** What `--fix` makes of the standard input. */
  readonly fixedInput: Buffer | undefined;
}

/** A draft to review: a file, or the standard input where there is no path to it. */
interface Source {
  readonly path: string;
  readonly absolutePath: string | undefined;
  readonly named: boolean;
}

/** Reviews, and with `--fix` mends, everything that the command line names; the standard input comes first. */
export async function reviewDrafts(
  options: Pick<ReviewOptions, 'inputs' | 'standardInputName'> & Partial<Pick<ReviewOptions, 'fix' | 'diff'>>,
  reviewerOf: ReviewerOf,
  host: Host,
  language: Language,
): Promise<Outcome> {
  const started = host.now();
  const inputs = options.inputs.filter((input) => input !== '-');
  const selection = await selectFiles(inputs, host.workingDirectory);
  const standardInput: Source = { path: options.standardInputName, absolutePath: undefined, named: true };
  const sources: readonly Source[] = [
    ...(inputs.length < options.inputs.length ? [standardInput] : []),
    ...selection.targets,
  ];

  const files: FileReport[] = [];
  const problems: InputProblem[] = [...selection.problems];
  /** What is wrong in styles and baselines, told once for all the drafts that stand under one. */
  const faults = new Map<string, InputProblem>();
  const skipped = { notArabic: 0, binary: 0 };
  const diffs: string[] = [];
  let fixed = 0;
  let fixedInput: Buffer | undefined;

  async function reviewSource(source: Source): Promise<void> {
    const { path, absolutePath, named } = source;
    const input = absolutePath === undefined ? await readStandardInput(host) : await readInput(absolutePath);
    if ('message' in input) return refuse(source, input);
    const { text, encoding } = input;
    // A draft without a word yet is no foreign text.
    if (!named && text.trim() !== '' && !isMostlyArabic(text)) {
      skipped.notArabic++;
      return;
    }
    const found = await reviewerOf(absolutePath ?? resolve(host.workingDirectory, path));
    if ('problems' in found) {
      // Under half a style a draft is neither reviewed nor mended.
      for (const fault of found.problems) faults.set(JSON.stringify(fault), fault);
      return;
    }
    const { reviewer, hiding } = found;
    const whole = options.fix ? await fix(source, input, found) : reviewer.review(text, formatOf(path));
    const review = withoutHidden(whole, hiding);
    if (options.diff) diffs.push(diffOf(path, text, encoding, found));
    files.push({ path, review });
    for (const { rule, error } of review.failures) problems.push(ruleFailure(path, rule, error));
  }

  function refuse({ path, named }: Source, { message, line, binary }: ReadFailure): void {
    if (binary && !named) skipped.binary++;
    else problems.push({ path, message, ...(line !== undefined && { line }) });
  }

  /** Answers the review of what the draft holds now: of the text as it was where the fixes could not be written. */
  async function fix(
    { path, absolutePath }: Source,
    { text, encoding, bytes }: Input,
    { reviewer, hiding }: DraftReviewer,
  ): Promise<Review> {
    const outcome = fixShown(reviewer, hiding, text, formatOf(path));
    const after = encode(outcome.text, encoding);
    if (absolutePath === undefined) fixedInput = after;
    else if (outcome.text !== text) {
      const message = await writeDraft(absolutePath, bytes, after);
      if (message) {
        problems.push({ path, message });
        return reviewer.review(text, formatOf(path));
      }
    }
    fixed += outcome.fixed;
    return outcome.review;
  }

  const progress = createProgress(host, sources.length, language);
  for (const source of sources) {
    progress.advance(source.path);
    await reviewSource(source);
  }
  progress.end();
  problems.push(...faults.values());
  const report = { files, problems, milliseconds: host.now() - started };
  return { report, fixed, skipped, diff: diffs.join(''), fixedInput };
}

/** Mends what is told: nothing changes that nobody would have seen. */
function fixShown(reviewer: Reviewer, hiding: Hiding, text: string, format: DraftFormat): FixAllResult {
  const isHidden = createHiddenTest(hiding);
  return fixAll(reviewer, text, format, (finding, review) => !isHidden(finding, review));
}

function diffOf(path: string, text: string, encoding: Encoding, { reviewer, hiding }: DraftReviewer): string {
  const { edits } = fixShown(reviewer, hiding, text, formatOf(path));
  if (encoding !== 'utf8-bom') return unifiedDiff(path, text, edits);
  // The mark stands in the file, so a diff that is to be applied to the file has it too.
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 }));
  return unifiedDiff(path, `\ufeff${text}`, shifted);
}

function ruleFailure(path: string, rule: string, error: unknown): InputProblem {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    path,
    message: {
      ar: `تعطلت القاعدة ${rule} وهذا عيب في البرنامج؛ أبلغ عنه بهذا التفصيل: ${detail}`,
      en: `The rule ${rule} broke down, which is a bug of ours; please report it with this: ${detail}`,
    },
  };
}
