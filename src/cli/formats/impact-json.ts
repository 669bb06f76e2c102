import type { LineIndex } from '../../core/index.ts';
import type { ImpactPlace } from '../../service/rule-impact.ts';

/** What a rule finds in a draft. */
export interface DraftImpact {
  readonly path: string;
  readonly lines: LineIndex;
  readonly places: readonly ImpactPlace[];
}

/** The impact of a rule as one line of JSON; lines and columns are from 1. */
export function impactJson(rule: string, drafts: readonly DraftImpact[]): string {
  const places = drafts.flatMap(({ path, lines, places: found }) =>
    found.map(({ start, sentence }) => {
      const { line, character } = lines.positionAt(start);
      return { path, line: line + 1, column: character + 1, sentence };
    }),
  );
  return `${JSON.stringify({ version: 1, rule, drafts: drafts.length, count: places.length, places })}\n`;
}
