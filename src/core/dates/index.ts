export type {
  DateMention,
  DateOfCentury,
  DateOfDay,
  DateOfDecade,
  DateOfWeekday,
  DateOfYear,
  EraPart,
  LinkPart,
  MonthPart,
  NumberPart,
  RelativeDate,
  TimeOfDay,
  WeekdayPart,
  WrittenDate,
} from './date-mention.ts';
export { calendarDateOf, dayOf, exists, nearestDay, pairOf, pairOfEnds } from './date-value.ts';
export type { DatedPair } from './date-value.ts';
export { monthStyleOf } from './month-style.ts';
export { ordinalWords } from './ordinal-words.ts';
export { readDates } from './read-dates.ts';
export { countSystems, editWeight, monthText, rewriteDate, systemOf } from './rewrite-date.ts';
export type { SystemCounts } from './rewrite-date.ts';
export { counterpart } from './counterpart.ts';
export type { CounterpartStyle } from './counterpart.ts';
export { dateEntities } from './date-entities.ts';
export type { DateEntity } from './date-entities.ts';
export { findDateline } from './dateline.ts';
export type { Dateline } from './dateline.ts';
export { describeDate } from './describe-date.ts';
export { englishDate, englishHijriDate, englishWeekday, englishWeekdayName } from './english-date.ts';
export { toDigits } from './to-digits.ts';
export { arabicDays } from './arabic-days.ts';
