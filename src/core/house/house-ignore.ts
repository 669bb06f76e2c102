import type { ReportedFinding } from '../engine.ts';
import type { Draft } from '../text/draft.ts';
import { groupOf } from '../rule-group.ts';
import type { StyleIgnore } from './style-layer.ts';

/** Whether the house does not want to see a finding of a draft. `today` is a day such as `2024-11-22`; without it no entry ends. */
export function isIgnoredByHouse(
  ignores: readonly StyleIgnore[],
  { text }: Draft,
  { rule, start, end }: ReportedFinding,
  today: string | undefined,
): boolean {
  return ignores.some(
    (ignore) =>
      (ignore.rule === rule || ignore.rule === groupOf(rule)) &&
      (ignore.text === undefined || ignore.text === text.slice(start, end)) &&
      !isExpired(ignore, today),
  );
}

/** Whether the last day of an entry is past. */
export function isExpired({ until }: StyleIgnore, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}
