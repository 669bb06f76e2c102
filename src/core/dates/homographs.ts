import type { LinkPart, MonthPart, WrittenDate } from './date-mention.ts';
import { gapBefore, wordBefore } from './reading.ts';
import type { Reading } from './reading.ts';

/** Names of Hijri months that are names of people or things as well; «صفر» is the zero of scores. */
const HIJRI_HOMOGRAPHS = new Set(['محرم', 'المحرم', 'صفر', 'رجب', 'شعبان', 'رمضان', 'شوال']);

/** Gregorian names that are words or names of their own («مارس» the verb, «ماي» a surname, «نيسان» a car). */
const GREGORIAN_HOMOGRAPHS = new Set([
  ...[
    'مارس',
    'ماي',
    'مايس',
    'جوان',
    'أوت',
    'اوت',
    'آوت',
    'آب',
    'اب',
    'غشت',
    'يونيه',
    'يونية',
    'يوليه',
    'يولية',
  ],
  ...['آذار', 'اذار', 'أذار', 'نيسان', 'أيار', 'ايار', 'آيار', 'إيار', 'تموز', 'حزيران', 'شباط'],
  ...['أيلول', 'ايلول', 'إيلول'],
]);

/** What is called after a date, or held on one. */
const NAMED_THINGS = new Set(
  (
    'ثورة ثوار شارع حرب ميدان كوبري جسر مدينة قوى فريق تحالف جامعة مستشفى حركة حركتي تيار حزب ساحة ملعب مجموعة ائتلاف ' +
    'حروب انتفاضة انقلاب نصر انتصار انتصارات ملحمة هجمات اعتداءات أحداث تفجيرات صحيفة جريدة نادي ' +
    'محور قناة شباب كتيبة كتائب حرس جيش مهرجان استاد شهداء قوات جماعة الحرب فريقا فريقي أكاديمية ميثاق'
  ).split(' '),
);

const AUXILIARY_BEFORE_MONTH = new Set([
  ...[
    'في',
    'من',
    'منذ',
    'خلال',
    'حتى',
    'إلى',
    'شهر',
    'شهري',
    'منتصف',
    'أواخر',
    'أوائل',
    'مطلع',
    'نهاية',
    'بداية',
    'أول',
  ],
]);

/** «آذار», in which two Lebanese alliances have their names: «8 آذار», «14 آذار». */
const ALLIANCE_DAYS = new Set([8, 14]);
const MARCH_IN_LEBANON = new Set(['آذار', 'اذار', 'أذار']);

/** Whether a date without weekday and year is the name of something: «ثورة 25 يناير», «14 آذار». */
export function isNamedThing(
  reading: Reading,
  { day, month, weekday, year, secondMonth }: WrittenDate,
  index: number,
): boolean {
  if (!day || weekday || year) return false;
  const isAlliance =
    !secondMonth &&
    ALLIANCE_DAYS.has(day.value) &&
    month.forms.some(({ form }) => MARCH_IN_LEBANON.has(form));
  return (
    isAlliance ||
    NAMED_THINGS.has(wordBefore(reading, reading.items[index]!.first).replace(/^[وبل](?!اء)/, ''))
  );
}

/**
 * Whether what reads like a date is one. A name that has no other meaning needs no more than a day; the others need a
 * year, a weekday, a link word or another calendar beside them, as the table of homographs asks.
 */
export function isCertainDate(
  reading: Reading,
  dates: readonly WrittenDate[],
  links: readonly LinkPart[],
  index: number,
): boolean {
  const [first] = dates;
  if (!first || dates.length > 1 || links.length > 0) return first !== undefined;
  const { day, month, year, era, weekday, secondMonth, style, calendar } = first;
  if (weekday || secondMonth) return true;
  // «40/5/2020» is the number of a law or a file, unless an era says that it is a date.
  if (style === 'numeric')
    return era !== undefined || (day !== undefined && day.value >= 1 && day.value <= 31);
  // A surname: «تيريزا ماي 2016».
  if (!day) return isCertainMonth(reading, first, index);
  if (day.value > 31) return year !== undefined && day.value < 100;
  if (calendar === 'coptic') return year !== undefined;
  if (calendar === 'gregorian' || year) return true;
  return !isHijriHomograph(month) || day.writing === 'words' || followsFrom(reading, first, index);
}

function isHijriHomograph(month: MonthPart): boolean {
  return month.forms.some(({ form }) => HIJRI_HOMOGRAPHS.has(form));
}

/** «10 من رمضان», «5 رمضان الماضي». */
function followsFrom(reading: Reading, { modifier, month, day }: WrittenDate, index: number): boolean {
  if (modifier) return true;
  const item = reading.items[index]!;
  const isZero = month.forms.some(({ form }) => form === 'صفر');
  if (isZero || !day) return false;
  return month.value === 9 || gapBefore(reading, item.last, index + 1) === 'من';
}

/** A month without a day: it needs a year or «الماضي», but for names that mean nothing else. */
function isCertainMonth(
  reading: Reading,
  { month, year, modifier, calendar }: WrittenDate,
  index: number,
): boolean {
  const before = wordBefore(reading, reading.items[index]!.first);
  if (month.forms.some(({ form }) => form === 'ماي') && /^ت[يـ]?ريزا$/.test(before)) return false;
  if (calendar === 'coptic') return false;
  if (modifier) return true;
  const item = reading.items[index]!;
  const isNamedMonth = item.kind === 'word' && item.lexeme.kind === 'month-word';
  if (calendar === 'hijri') {
    return isHijriHomograph(month) ? year !== undefined || isNamedMonth : true;
  }
  if (year || isNamedMonth) return true;
  const isHomograph = month.forms.some(({ form }) => GREGORIAN_HOMOGRAPHS.has(form));
  const isClear = /^(?:مارس|ماي|جوان|أوت|اوت|آب|اب|مايس|غشت)$/;
  return (
    !isHomograph ||
    (AUXILIARY_BEFORE_MONTH.has(before) && !month.forms.some(({ form }) => isClear.test(form)))
  );
}
