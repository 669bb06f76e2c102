import type {
  DayNumber,
  DigitFamily,
  MonthCalendar,
  MonthForm,
  Weekday,
  WeekdayForm,
} from '../calendar/index.ts';
import type { Span } from '../text/span.ts';

/** A number of a date, in digits («05», «٢٢») or as an ordinal in words («الثاني والعشرين»). */
export interface NumberPart extends Span {
  readonly value: number;
  readonly writing: 'digits' | 'words';
  /** The family of the digits; European for words, which have none. */
  readonly digits: DigitFamily;
}

/** The name of a month, or its number in a date such as «22/11/2024». */
export interface MonthPart extends Span {
  readonly value: number;
  readonly calendar: MonthCalendar;
  /** The forms that the name may be, one for each way in which month systems judge it; none for a number. */
  readonly forms: readonly MonthForm[];
  readonly number?: NumberPart;
}

export interface WeekdayPart extends Span {
  readonly weekday: Weekday;
  readonly form: WeekdayForm;
}

/** The mark of the era behind a year: «هـ», «م», «هجرية», «ق.م». */
export interface EraPart extends Span {
  readonly era: 'hijri' | 'gregorian' | 'before-christ';
}

/** «الماضي» (-1), «الجاري» (0), «المقبل» (1). */
export interface ModifierPart extends Span {
  readonly direction: -1 | 0 | 1;
}

/** «أمس» (-1), «بعد غد» (2): whole days from the day on which the draft speaks. */
export interface RelativeDayPart extends Span {
  readonly offset: number;
}

/** One date as a calendar names it: any of its parts may be missing, but not all. */
export interface WrittenDate extends Span {
  readonly calendar: MonthCalendar;
  readonly style: 'named' | 'numeric';
  /** The order of day, month and year in the text. */
  readonly order: 'day-first' | 'month-first' | 'year-first';
  readonly weekday?: WeekdayPart;
  readonly day?: NumberPart;
  readonly month: MonthPart;
  /** The other name of a dual month: «أيار/مايو», «مايو (أيار)», «مايو أيار». */
  readonly secondMonth?: MonthPart & { readonly layout: 'slash' | 'brackets' | 'blank' };
  readonly year?: NumberPart;
  readonly era?: EraPart;
  readonly modifier?: ModifierPart;
  /** The end of a range that starts with this date; where they share the month or the year, the part is the same object. */
  readonly until?: WrittenDate;
  /** Whether the range is a list of days («8 و9 مارس») and not a stretch («8 - 9 مارس»). */
  readonly listed?: boolean;
  /** Whether «مساء» or «ليلة» stands before it: the Hijri day starts at sunset. */
  readonly evening: boolean;
}

/** The word between two dates of a pair («الموافق», «يصادف»). */
export interface LinkPart extends Span {
  readonly text: string;
}

/** A day, a range of days or a month, in one calendar or in several that claim to be the same day. */
export interface DateOfDay extends Span {
  readonly kind: 'date';
  /** More than one where the text sets calendars side by side: «20 جمادى الأولى 1446 الموافق 22 نوفمبر 2024». */
  readonly dates: readonly [WrittenDate, ...WrittenDate[]];
  readonly links: readonly LinkPart[];
  /** Whether it is the name of something («ثورة 25 يناير»), which says nothing of the time of the news. */
  readonly isName: boolean;
  /** «أمس» in «أمس الثلاثاء 5 مارس». */
  readonly relative?: RelativeDayPart;
}

/** A weekday without a date: «الاثنين», «أمس الثلاثاء», «الخميس المقبل». */
export interface DateOfWeekday extends Span {
  readonly kind: 'weekday';
  readonly weekday: WeekdayPart;
  readonly modifier?: ModifierPart;
  readonly relative?: RelativeDayPart;
}

/** A day or a stretch of time told from the day on which the draft speaks: «أمس», «الأسبوع الماضي». */
export interface RelativeDate extends Span {
  readonly kind: 'relative';
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  /** How many units later; negative is earlier. */
  readonly offset: number;
}

/** A year alone: «عام 2024», «1446هـ», or a stretch of them: «2014-2016». */
export interface DateOfYear extends Span {
  readonly kind: 'year';
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: NumberPart;
  readonly era?: EraPart;
  readonly until?: NumberPart;
}

/** «الثمانينيات»: the first year of it; of the last century unless the text says otherwise. */
export interface DateOfDecade extends Span {
  readonly kind: 'decade';
  readonly value: number;
}

/** «القرن الحادي والعشرين». */
export interface DateOfCentury extends Span {
  readonly kind: 'century';
  readonly century: NumberPart;
}

/** A time of the day: «10:30», «الساعة الثالثة والنصف بتوقيت غرينتش». */
export interface TimeOfDay extends Span {
  readonly kind: 'time';
  /** As written, from 0 to 24; nobody knows which half of the day «الثالثة» is. */
  readonly hour: number;
  readonly minute: number;
  /** What stands behind «بتوقيت»: «غرينتش», «مكة المكرمة». */
  readonly zone?: Span;
}

/** Something that a text says of time, in offsets of the text that holds it. */
export type DateMention =
  DateOfDay | DateOfWeekday | RelativeDate | DateOfYear | DateOfDecade | DateOfCentury | TimeOfDay;

/** A stretch of days, both ends included. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}
