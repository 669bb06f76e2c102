import { createReviewer, type Language } from '../core/index.ts';
import { spellingList, type ListedWord } from '../service/spelling-list.ts';
import { counted } from './counted.ts';
import { ExitCode } from './exit-code.ts';
import { wordsCsv } from './formats/words-csv.ts';
import { wordsDictionary } from './formats/words-dictionary.ts';
import { wordsJson } from './formats/words-json.ts';
import { wordsText } from './formats/words-text.ts';
import { wordsYaml } from './formats/words-yaml.ts';
import type { Host } from './host.ts';
import { loadHouses } from './load-houses.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadLexicon } from './load-lexicon.ts';
import type { SpellOptions } from './options.ts';
import { phrases } from './phrases.ts';
import { printProblems } from './print-problems.ts';
import { printSkipped } from './print-skipped.ts';
import { reviewDrafts } from './review-drafts.ts';
import { createReviewers } from './reviewers.ts';

/** `mudaqqiq spell`: the words of drafts that no dictionary knows, without a review of them. */
export async function spellCommand(options: SpellOptions, host: Host, language: Language): Promise<ExitCode> {
  const houseOf = await loadHouses(options, host, language);
  if (!houseOf) return ExitCode.unusable;
  const lexicon = await loadLexicon(host, language);
  if (!lexicon) return ExitCode.unusable;
  const knowledge = await loadKnowledge(host, language);
  // No rules: their levels and options in the style say nothing here, but its words and names do.
  const reviewerOf = createReviewers(houseOf, ({ levels: _levels, options: _options, ...configuration }) =>
    createReviewer([], configuration, { lexicon, ...(knowledge && { knowledge }) }),
  );
  const { report, skipped } = await reviewDrafts(options, reviewerOf, host, language);
  printProblems(report.problems, host, language);
  const words = spellingList(report.files.map(({ path, review: { draft } }) => ({ path, draft })));
  print(words, report.files.length, options, host, language);
  printSkipped(skipped, host, language);
  return report.problems.length > 0 ? ExitCode.unusable : ExitCode.clean;
}

function print(
  words: readonly ListedWord[],
  fileCount: number,
  { format }: SpellOptions,
  { standardOutput, standardError }: Host,
  language: Language,
): void {
  switch (format) {
    case 'csv':
      return standardOutput.write(wordsCsv(words));
    case 'json':
      return standardOutput.write(wordsJson(words));
    case 'text':
      return standardOutput.write(wordsText(words, fileCount, { language, ...standardOutput }));
  }
  const newWords = words.filter(({ suggestion }) => suggestion === undefined).map(({ word }) => word);
  standardOutput.write(format === 'dic' ? wordsDictionary(newWords) : wordsYaml(newWords));
  const leftOut = words.length - newWords.length;
  if (leftOut > 0) standardError.write(`${counted(phrases.likelyWrong, leftOut)[language]}\n`);
}
