import { createReviewer, entitiesOf, type Language } from '../core/index.ts';
import type { DraftEntities } from '../service/draft-entities.ts';
import { entitiesCsv } from '../service/entities-csv.ts';
import { entitiesJson } from '../service/entities-json.ts';
import { ExitCode } from './exit-code.ts';
import { entitiesText } from './formats/entities-text.ts';
import type { Host } from './host.ts';
import { loadHouses } from './load-houses.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { EntitiesOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { printSkipped } from './print-skipped.ts';
import { reviewDrafts } from './review-drafts.ts';
import { createReviewers } from './reviewers.ts';

/** `mudaqqiq entities`: what drafts name, without a review of them. */
export async function entitiesCommand(
  options: EntitiesOptions,
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const houseOf = await loadHouses(options, host, language);
  if (!houseOf) return ExitCode.unusable;
  const knowledge = await loadKnowledge(host, language);
  // No rules: their levels and options in the style say nothing here, but its names and dateline do.
  const reviewerOf = createReviewers(houseOf, ({ levels: _levels, options: _options, ...configuration }) =>
    createReviewer([], configuration, knowledge && { knowledge }),
  );
  const { report, skipped } = await reviewDrafts(options, reviewerOf, host, language);
  printProblems(report.problems, host, language);
  const files = report.files.map(({ path, review: { draft } }): DraftEntities => {
    const entities = entitiesOf(draft).filter(({ kind }) => options.kinds.includes(kind));
    return { path, entities, lines: draft.lines };
  });
  host.standardOutput.write(format(files, options, host, language));
  printSkipped(skipped, host, language);
  return report.problems.length > 0 ? ExitCode.unusable : ExitCode.clean;
}

function format(
  files: readonly DraftEntities[],
  options: EntitiesOptions,
  { standardOutput }: Host,
  language: Language,
): string {
  switch (options.format) {
    case 'csv':
      return entitiesCsv(files);
    case 'json':
      return entitiesJson(files);
    case 'text':
      return entitiesText(files, { language, ...standardOutput });
  }
}
