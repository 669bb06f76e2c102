import type {
  DateOfDay,
  DateOfWeekday,
  LinkPart,
  RelativeDayPart,
  WeekdayPart,
  WrittenDate,
} from './date-mention.ts';
import { isCertainDate, isNamedThing } from './homographs.ts';
import type { Item, WordItem } from './items.ts';
import { readDayAndMonthNumbers } from './read-numeric-date.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { PlainDate } from './read-written-date.ts';
import type { Read } from './read-month.ts';
import { gapBefore, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What stands before a date or a lone weekday. */
interface Lead {
  readonly weekdays: readonly WeekdayPart[];
  readonly relative?: RelativeDayPart;
  readonly modifier?: DateOfWeekday['modifier'];
  /** The link word between the weekday and the date: «الجمعة الموافق 22 نوفمبر». */
  readonly link?: LinkPart;
  readonly evening: boolean;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly next: number;
}

const MOST_LEADS = 7;
const BETWEEN_LEADS = new Set(['', '،', 'و', '-', '–', 'إلى', 'من', 'في', '(', '/']);
const LEAD_TO_DATE = new Set([
  'ال',
  ...['', '،', ',', '(', '-', '–', '/', '|', '||', ':', 'في', 'من', '،(', 'ل', 'ب', '[', '،في', ')', ')('],
]);

/** Reads «مساء أمس الثلاثاء», «يوم الجمعة الموافق», «السبت والأحد» from an item on. */
function readLead(reading: Reading, index: number, single = false): Lead | undefined {
  if (!opensLead(reading.items[index])) return undefined;
  const weekdays: WeekdayPart[] = [];
  let relative: RelativeDayPart | undefined;
  let modifier: Lead['modifier'];
  let link: LinkPart | undefined;
  let evening = false;
  let token = -1;
  let start = -1;
  let end = -1;
  let next = index;
  while (next < index + MOST_LEADS) {
    const item = reading.items[next];
    if (item?.kind !== 'word') break;
    if (token >= 0) {
      const gap = gapBefore(reading, token, next);
      if (gap === undefined || !BETWEEN_LEADS.has(gap) || (single && gap !== '')) break;
    }
    const { lexeme } = item;
    if (single && weekdays.length > 0 && lexeme.kind !== 'modifier') break;
    if (lexeme.kind === 'weekday') weekdays.push(weekdayPart(item, lexeme.form));
    else if (lexeme.kind === 'relative-day' && !relative) {
      relative = { offset: lexeme.offset, start: item.start, end: item.end };
    } else if (lexeme.kind === 'day-word') evening ||= lexeme.evening;
    else if (lexeme.kind === 'modifier' && weekdays.length > 0 && !modifier && !link) {
      modifier = { direction: lexeme.direction, start: item.start, end: item.end };
    } else if (lexeme.kind === 'link' && weekdays.length + (relative ? 1 : 0) > 0 && !link) {
      link = linkPart(reading, item);
    } else break;
    const isWeight = lexeme.kind !== 'day-word' && lexeme.kind !== 'link';
    if (isWeight && start < 0) start = item.start;
    if (isWeight) end = item.end;
    token = item.last;
    next++;
  }
  if (token < 0) return undefined;
  return {
    weekdays,
    ...(relative && { relative }),
    ...(modifier && { modifier }),
    ...(link && { link }),
    evening,
    start,
    end,
    token,
    next,
  };
}

function opensLead(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  const { kind } = item.lexeme;
  return kind === 'weekday' || kind === 'day-word' || kind === 'relative-day';
}

function weekdayPart({ start, end }: WordItem, form: WeekdayPart['form']): WeekdayPart {
  return { weekday: form.weekday, form, start, end };
}

function linkPart({ block }: Reading, { start, end }: WordItem): LinkPart {
  return { text: block.text.slice(start, end), start, end };
}

/** A date with the weekday before or behind it. */
interface DatedRead extends Read<WrittenDate> {
  readonly lead?: Lead;
}

function readDated(reading: Reading, index: number): DatedRead | undefined {
  const lead = readLead(reading, index);
  if (!lead) return trailing(reading, withLead(readWrittenDate(reading, index), undefined));
  const gap = gapBefore(reading, lead.token, lead.next);
  if (gap === undefined || !LEAD_TO_DATE.has(gap)) return undefined;
  const read =
    readWrittenDate(reading, lead.next) ??
    (lead.weekdays.length > 0 ? readDayAndMonthNumbers(reading, lead.next) : undefined);
  // A month that stands behind a weekday without a day says nothing of that weekday.
  if (read && !read.value.day) return undefined;
  return withLead(read, lead);
}

function withLead(read: Read<PlainDate> | undefined, lead: Lead | undefined): DatedRead | undefined {
  if (!read) return undefined;
  const { value } = read;
  const start = lead && lead.start >= 0 ? lead.start : value.start;
  const weekdays = lead?.weekdays ?? [];
  const evening = lead?.evening ?? false;
  const modifier = value.modifier ?? lead?.modifier;
  let { until } = value;
  // «السبت والأحد 5 و6 مارس»: each weekday has its day; other numbers of them prove nothing.
  const weekday = weekdays.length === 1 || (weekdays.length === 2 && until) ? weekdays[0] : undefined;
  if (weekdays.length === 2 && until) until = { ...until, weekday: weekdays[1]! };
  return {
    ...read,
    value: {
      ...value,
      ...(until && { until }),
      ...(weekday && { weekday }),
      ...(modifier && { modifier }),
      evening,
      start,
    },
    ...(lead && { lead }),
  };
}

/** «22 نوفمبر 2024 (الجمعة)». */
function trailing(reading: Reading, read: DatedRead | undefined): DatedRead | undefined {
  if (!read?.value.day || read.value.until) return read;
  const item = wordAt(reading, read.next, 'weekday');
  if (!item || gapBefore(reading, read.token, read.next) !== '(') return read;
  const { text, tokens } = reading.block;
  const bracket = tokens[item.last + 1];
  if (bracket?.kind !== 'mark' || text[bracket.start] !== ')') return read;
  const weekday = weekdayPart(item, item.lexeme.form);
  return {
    ...read,
    value: { ...read.value, weekday, end: bracket.end },
    token: item.last + 1,
    next: read.next + 1,
  };
}

const PUNCTUATION_GAP = /^[،,()[\]\-–—/|:«»"ـ]{0,4}$/;
const AFTER_LINK = /^(?:[،,()[\]\-–—/|:«»"ـ]{0,3}|ل|ال|من|في|ب|بين)$/;
const MOST_DATES = 3;

/** Reads a date with all that claims to be the same day, from an item on. */
export function readDateMention(reading: Reading, index: number): Read<DateOfDay> | undefined {
  const first = readDated(reading, index);
  if (!first) return undefined;
  const dates: [WrittenDate, ...WrittenDate[]] = [first.value];
  const links: LinkPart[] = first.lead?.link ? [first.lead.link] : [];
  let last: Read<unknown> = first;
  while (dates.length < MOST_DATES) {
    const link = wordAt(reading, last.next, 'link');
    const gap = gapBefore(reading, last.token, last.next);
    if (gap === undefined || !PUNCTUATION_GAP.test(gap)) break;
    if (link && !AFTER_LINK.test(gapBefore(reading, link.last, last.next + 1) ?? '?')) break;
    const other = readDated(reading, link ? last.next + 1 : last.next);
    if (!other || !isCounterpart(dates, other.value, link !== undefined)) break;
    if (link) links.push(linkPart(reading, link));
    dates.push(other.value);
    last = other;
  }
  const isName = dates.length === 1 && isNamedThing(reading, first.value, index);
  if (!isCertainDate(reading, dates, links, index)) return undefined;
  const relative = first.lead?.relative;
  const end = dates.at(-1)!.end;
  return {
    value: {
      kind: 'date',
      dates,
      links,
      isName,
      ...(relative && { relative }),
      start: first.value.start,
      end,
    },
    token: last.token,
    next: last.next,
  };
}

/** Whether a date says in another calendar what the dates before it say. Without a link word both must be whole days. */
function isCounterpart(dates: readonly WrittenDate[], other: WrittenDate, linked: boolean): boolean {
  if (!other.day || !dates[0]!.day) return false;
  if (dates.some(({ calendar }) => calendar === other.calendar)) return false;
  return linked || dates.some(({ year }) => year !== undefined) || other.year !== undefined;
}

/** A weekday that has no date: «الاثنين», «أمس الثلاثاء», «الخميس المقبل». */
export function readWeekday(reading: Reading, index: number): Read<DateOfWeekday> | undefined {
  const lead = readLead(reading, index, true);
  const weekday = lead?.weekdays[0];
  if (!lead || !weekday) return undefined;
  const { modifier, relative, start, end, token, next } = lead;
  return {
    value: {
      kind: 'weekday',
      weekday,
      ...(modifier && { modifier }),
      ...(relative && { relative }),
      start,
      end,
    },
    token,
    next,
  };
}

/** A weekday that nothing around it belongs to. */
export function loneWeekday(item: WordItem, index: number): Read<DateOfWeekday> | undefined {
  if (item.lexeme.kind !== 'weekday') return undefined;
  const { start, end, last } = item;
  const weekday = weekdayPart(item, item.lexeme.form);
  return { value: { kind: 'weekday', weekday, start, end }, token: last, next: index + 1 };
}
