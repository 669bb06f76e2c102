import type { EraPart, ModifierPart, MonthPart, NumberPart, WrittenDate } from './date-mention.ts';
import { eraAfter, gapBefore, numberAt, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What has been read, with the index of its last token and of the first item behind it. */
export interface Read<Value> {
  readonly value: Value;
  readonly token: number;
  readonly next: number;
}

export interface NamedMonth {
  readonly month: MonthPart;
  readonly secondMonth?: NonNullable<WrittenDate['secondMonth']>;
}

function monthAt(reading: Reading, index: number): Read<MonthPart> | undefined {
  const item = wordAt(reading, index, 'month');
  if (!item) return undefined;
  const { forms } = item.lexeme;
  const { month: value, calendar } = forms[0]!;
  const { start, end } = item;
  return { value: { value, calendar, forms, start, end }, token: item.last, next: index + 1 };
}

/** Whether two names belong to one set of names, so that «مارس/أبريل» are two months. */
function shareSystem(one: MonthPart, other: MonthPart): boolean {
  return one.forms.some(({ systems }) =>
    other.forms.some((form) => form.systems.some((system) => systems.includes(system))),
  );
}

/** A month's name, or the two names of a dual month: «أيار/مايو», «مايو (أيار)». */
export function readNamedMonth(reading: Reading, index: number): Read<NamedMonth> | undefined {
  const first = monthAt(reading, index);
  if (!first) return undefined;
  const second = monthAt(reading, first.next);
  const gap = second && gapBefore(reading, first.token, first.next);
  const month = first.value;
  const layout = second && gap !== undefined ? layoutOf(gap, month.value === second.value.value) : undefined;
  if (!second || !layout || second.value.calendar !== 'gregorian' || month.calendar !== 'gregorian') {
    return { ...first, value: { month } };
  }
  if (shareSystem(month, second.value)) return { ...first, value: { month } };
  const token = layout === 'brackets' ? closingBracket(reading, second.token) : second.token;
  return { value: { month, secondMonth: { ...second.value, layout } }, token, next: second.next };
}

/** How two names stand side by side; with nothing but a blank between them they must be names of one month. */
function layoutOf(
  gap: string,
  isSame: boolean,
): NonNullable<WrittenDate['secondMonth']>['layout'] | undefined {
  if (gap === '/' || gap === '\\') return 'slash';
  if (gap === '(') return 'brackets';
  return gap === '' && isSame ? 'blank' : undefined;
}

/** The index of the bracket that closes behind a token, or of the token itself. */
function closingBracket({ block: { text, tokens } }: Reading, token: number): number {
  for (let i = token + 1; i <= token + 2; i++) {
    if (tokens[i]?.kind === 'mark' && text[tokens[i]!.start] === ')') return i;
  }
  return token;
}

export interface YearAndEra {
  readonly year: NumberPart;
  readonly era?: EraPart;
}

/** Whether a number may be a year: of four digits, or any with the mark of an era. */
function isYear({ value, start, end }: NumberPart, era: EraPart | undefined): boolean {
  if (era) return end - start >= (era.era === 'gregorian' ? 3 : 2) && value > 0;
  return end - start === 4 && value >= 1300 && value <= 2200;
}

/** A number that is a year, with its era. */
export function readYearNumber(reading: Reading, index: number): Read<YearAndEra> | undefined {
  const item = numberAt(reading, index);
  if (!item) return undefined;
  const era = eraAfter(reading, item.last);
  if (!isYear(item.number, era)) return undefined;
  if (!era) return { value: { year: item.number }, token: item.last, next: index + 1 };
  const { token, ...part } = era;
  return { value: { year: item.number, era: part }, token, next: index + 1 };
}

const BEFORE_YEAR = new Set(['', '،', ',', 'من', '-', '/', '–', ')', '،من']);
const BEFORE_YEAR_WORD = new Set(['', '،', ',', 'من', 'ل', 'ب', 'في', '،من']);

/** The year behind a month: «2024», «، 2024», «من عام 1446هـ», «لسنة 2020». */
export function readYearAfter(reading: Reading, token: number, index: number): Read<YearAndEra> | undefined {
  const gap = gapBefore(reading, token, index);
  if (gap === undefined) return undefined;
  const word = wordAt(reading, index, 'year-word');
  if (!word) return BEFORE_YEAR.has(gap) ? readYearNumber(reading, index) : undefined;
  if (!BEFORE_YEAR_WORD.has(gap) || gapBefore(reading, word.last, index + 1) !== '') return undefined;
  return readYearNumber(reading, index + 1);
}

/** «الماضي» right behind a token. */
export function readModifier(reading: Reading, token: number, index: number): Read<ModifierPart> | undefined {
  const item = wordAt(reading, index, 'modifier');
  if (!item || gapBefore(reading, token, index) !== '') return undefined;
  const { start, end, last, lexeme } = item;
  return { value: { direction: lexeme.direction, start, end }, token: last, next: index + 1 };
}
