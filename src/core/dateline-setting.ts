import { gregorian } from './calendar/index.ts';
import type { DatelineSource } from './text/draft.ts';

/** Reads where the date of drafts comes from: `head`, `none` or a day such as `2024-11-22`. Undefined for anything else. */
export function parseDatelineSetting(value: unknown): DatelineSource | undefined {
  return value === 'head' || value === 'none' ? value : dayOf(value);
}

/** The number of a day such as `2024-11-22`, in days since 1970-01-01; undefined for anything else. */
export function dayOf(value: unknown): number | undefined {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)) || [];
  if (!year) return undefined;
  return gregorian.toDay({ year: Number(year), month: Number(month), day: Number(day) }) ?? undefined;
}
