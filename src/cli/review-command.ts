import { createReviewer, rules, type Language, type Rule } from '../core/index.ts';
import { counted } from './counted.ts';
import { ExitCode } from './exit-code.ts';
import { formatReport } from './formats/format-report.ts';
import { textSummary } from './formats/text-summary.ts';
import type { Host, Output } from './host.ts';
import { loadHouses } from './load-houses.ts';
import { loadResources } from './load-resources.ts';
import type { ReviewOptions } from './options.ts';
import { phrases } from './phrases.ts';
import { printProblems } from './print-problems.ts';
import { printSkipped } from './print-skipped.ts';
import type { Report } from './report.ts';
import { reviewDrafts, type Outcome } from './review-drafts.ts';
import { createReviewers } from './reviewers.ts';
import { reaches } from './severity.ts';
import { version } from './version.ts';

/** `mudaqqiq review`: reviews, prints the report and tells by the exit code what was found. */
export async function reviewCommand(
  options: ReviewOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const houseOf = await loadHouses(options, host, language);
  if (!houseOf) return ExitCode.unusable;
  const resources = await loadResources(host, language);
  const reviewerOf = createReviewers(houseOf, (configuration) =>
    createReviewer(rules, configuration, resources),
  );
  const outcome = await reviewDrafts(options, reviewerOf, host, language);
  printProblems(outcome.report.problems, host, language);
  print(outcome, options, host, language);
  return exitCode(outcome, options);
}

function print(outcome: Outcome, options: ReviewOptions, host: Host, language: Language): void {
  const { report, diff, fixedInput } = outcome;
  const { standardOutput, standardError } = host;
  if (options.diff) {
    standardOutput.write(diff);
    standardError.write(`${textSummary(report, language)}\n`);
    printNotes(outcome, host, language);
    return;
  }
  if (fixedInput) standardOutput.write(fixedInput);
  // The standard output is for the fixed text alone, also where there is none: what reads it keeps it as the draft.
  const mendsInput = options.fix && options.inputs.includes('-');
  const output: Output = mendsInput ? standardError : standardOutput;
  const { isTerminal, colour } = output;
  output.write(
    formatReport(options.format, report, {
      language,
      rules: rulesOf(report),
      failOn: options.failOn,
      version,
      isTerminal,
      colour,
    }),
  );
  // Notes would spoil a report for programs on the same stream.
  if (output !== standardError || options.format === 'text') printNotes(outcome, host, language);
}

/** The rules that any of the drafts was reviewed with; of a rule that houses write differently the first. */
function rulesOf({ files }: Report): readonly Rule[] {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]));
  const ofHouses = new Set(files.map(({ review }) => review.rules));
  for (const rule of [...ofHouses].flat()) if (!rules.includes(rule)) byId.set(rule.meta.id, rule);
  return [...byId.values()];
}

function printNotes({ fixed, skipped }: Outcome, host: Host, language: Language): void {
  if (fixed > 0) host.standardError.write(`${counted(phrases.fixed, fixed)[language]}.\n`);
  printSkipped(skipped, host, language);
}

function exitCode({ report }: Outcome, { failOn }: ReviewOptions): ExitCode {
  if (report.problems.length > 0) return ExitCode.unusable;
  const failing = report.files.some(({ review }) =>
    review.findings.some(({ severity }) => reaches(severity, failOn)),
  );
  return failing ? ExitCode.findings : ExitCode.clean;
}
