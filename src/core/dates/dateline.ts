import type { DayNumber } from '../calendar/index.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { isWordLike } from '../text/token-text.ts';
import type { DateOfDay, WrittenDate } from './date-mention.ts';
import { dayOf } from './date-value.ts';
import { readDates } from './read-dates.ts';

/** The date of a draft, which the words «أمس» and «المقبل» in it count from. */
export interface Dateline {
  readonly day: DayNumber;
  /** Where the draft says so, in its offsets; absent where the date was set from outside. */
  readonly span?: Span;
}

/** The head of a draft: a date further down is one of those that the text tells of. */
const HEAD_BLOCKS = 6;
/** More words than this beside the date make a line a sentence and not a header. */
const MOST_WORDS = 8;
/** Behind the date of an agency's opening stands a dash or the name of the agency: «الرياض 22 نوفمبر 2024 واس -». */
const AGENCY_MARK =
  /^[\s)]*(?:هـ|م)?[\s)]*(?:\([^)]{1,30}\)|واس|أ ف ب|رويترز|سانا|قنا|وام|بنا|كونا)?\s*[-–—:]/;

/** The date that was set for the draft, else the whole date at its head, or undefined where it has none. */
export function findDateline({ blocks, dateline = 'head' }: Draft): Dateline | undefined {
  if (dateline === 'none') return undefined;
  if (typeof dateline === 'number') return { day: dateline };
  for (const { block, start } of blocks.slice(0, HEAD_BLOCKS)) {
    for (const mention of readDates(block)) {
      if (mention.kind !== 'date' || !isHeader(block, mention)) continue;
      const day = dayOfMention(mention);
      if (day === null) continue;
      return { day, span: { start: mention.start + start, end: mention.end + start } };
    }
  }
  return undefined;
}

/** The day of the Gregorian half, else of the Hijri one; null where neither is whole. */
export function dayOfMention({ dates }: DateOfDay): DayNumber | null {
  const byCalendar = (calendar: WrittenDate['calendar']) => dates.find((date) => date.calendar === calendar);
  for (const date of [byCalendar('gregorian'), byCalendar('hijri')]) {
    const day = date && !date.until ? dayOf(date) : null;
    if (day !== null) return day;
  }
  return null;
}

function isHeader({ text, tokens }: Block, { start, end }: DateOfDay): boolean {
  let words = 0;
  for (const token of tokens) {
    if (token.start >= end && words <= MOST_WORDS && AGENCY_MARK.test(text.slice(end, end + 40))) return true;
    if (isWordLike(token) && (token.end <= start || token.start >= end)) words++;
    if (words > MOST_WORDS) return false;
  }
  return true;
}
