import { gregorian } from '../calendar/index.ts';
import type { DayNumber } from '../calendar/index.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { Span } from '../text/span.ts';
import type { DateMention, WrittenDate } from './date-mention.ts';
import { findDateline } from './dateline.ts';
import { readDates } from './read-dates.ts';
import { resolveMention } from './resolve-date.ts';

/** A day, month, year or time that a draft speaks of, with every place where it does. */
export interface DateEntity {
  readonly kind: 'date' | 'time';
  /** As the draft first writes it, with single blanks. */
  readonly name: string;
  /**
   * ISO for Gregorian dates and times («2024-11-22», «2024-11», «2024», «10:30»); year, month and day for Hijri ones
   * («1446-05-20»). Absent where the draft leaves it open.
   */
  readonly value?: string;
  readonly calendar?: 'gregorian' | 'hijri';
  /** In offsets of the draft. */
  readonly mentions: readonly Span[];
}

interface Value {
  readonly value: string;
  readonly calendar?: 'gregorian' | 'hijri';
}

/** A mention of a block that is worth an entity, in offsets of the block. */
interface DatedMention extends Span {
  /** Mentions of one key are one entity. */
  readonly key: string;
  readonly entity: Omit<DateEntity, 'mentions'>;
}

/** The dates and times of a draft in the order of their first mention; mentions of one value are one entity. */
export function dateEntities(draft: Draft): readonly DateEntity[] {
  const dateline = findDateline(draft)?.day;
  const entities = new Map<string, DateEntity & { readonly mentions: Span[] }>();
  for (const { block, start: offset } of draft.blocks) {
    for (const { key, entity, start, end } of datedMentions(block, dateline)) {
      const span = { start: start + offset, end: end + offset };
      const known = entities.get(key);
      if (known) known.mentions.push(span);
      else entities.set(key, { ...entity, mentions: [span] });
    }
  }
  return [...entities.values()];
}

const datedMentions = rememberLast((block: Block, dateline: DayNumber | undefined): readonly DatedMention[] =>
  readDates(block).flatMap((mention) => {
    // «ثورة 25 يناير» is a name; a weekday or «أمس» without a dateline is a day that nobody could look up.
    if (mention.kind === 'date' && mention.isName) return [];
    const found = valueOf(mention, dateline);
    if (!found && mention.kind !== 'date') return [];
    const kind = mention.kind === 'time' ? 'time' : 'date';
    const { start, end } = mention;
    const name = block.text.slice(start, end).replace(/\s+/g, ' ');
    const key = found ? `${kind} ${found.calendar ?? ''} ${found.value}` : `name ${name}`;
    return [{ start, end, key, entity: { kind, name, ...found } }];
  }),
);

function valueOf(mention: DateMention, dateline: DayNumber | undefined): Value | undefined {
  if (mention.kind === 'time') return { value: `${padded(mention.hour, 2)}:${padded(mention.minute, 2)}` };
  if (mention.kind === 'year') {
    const { calendar, year, until } = mention;
    return {
      value: until ? `${padded(year.value, 4)}/${padded(until.value, 4)}` : padded(year.value, 4),
      calendar,
    };
  }
  if (mention.kind === 'date') {
    const written = writtenValue(mention.dates);
    if (written) return written;
  }
  if (mention.kind !== 'date' && mention.kind !== 'weekday' && mention.kind !== 'relative') return undefined;
  const span = resolveMention(mention, dateline);
  if (!span) return undefined;
  const [first, last] = [isoOf(span.first), isoOf(span.last)];
  return { value: first === last ? first : `${first}/${last}`, calendar: 'gregorian' };
}

/** The value of a date that says its own year: of its Gregorian half where it has one. */
function writtenValue(dates: readonly WrittenDate[]): Value | undefined {
  const date = dates.find(({ calendar }) => calendar === 'gregorian') ?? dates[0]!;
  const { calendar, year } = date;
  if (!year || calendar === 'coptic') return undefined;
  const from = partsOf(date, year.value);
  const to = date.until && partsOf(date.until, date.until.year?.value ?? year.value);
  return { value: to ? `${from}/${to}` : from, calendar };
}

function partsOf({ month, day }: WrittenDate, year: number): string {
  return [padded(year, 4), padded(month.value, 2), ...(day ? [padded(day.value, 2)] : [])].join('-');
}

function isoOf(day: DayNumber): string {
  const date = gregorian.fromDay(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
