import { formatGregorian, formatHijri, gregorian, hijri, weekdayName, weekdayOf } from '../calendar/index.ts';
import type { DayNumber, GregorianDateStyle } from '../calendar/index.ts';
import type { Localized } from '../localized.ts';
import type { DateMention } from './date-mention.ts';
import { arabicDays } from './arabic-days.ts';
import { dayOfMention } from './dateline.ts';
import { englishDate, englishHijriDate, englishWeekday } from './english-date.ts';
import { resolveMention } from './resolve-date.ts';

/**
 * What there is to know of a date, a line each: its weekday, the date in both calendars, and how far it is from the
 * draft's date. Undefined where the day is open, as that of «أمس» in a draft without a date.
 */
export function describeDate(
  mention: DateMention,
  dateline?: DayNumber,
  months: GregorianDateStyle['months'] = 'egyptian',
): Localized | undefined {
  const day =
    (mention.kind === 'date' ? dayOfMention(mention) : null) ?? singleDay(resolveMention(mention, dateline));
  if (day === null) return undefined;
  const civil = gregorian.fromDay(day);
  const islamic = hijri.fromDay(day);
  const distance = dateline === undefined ? undefined : distanceText(day - dateline);
  return {
    ar: [
      `${weekdayName(weekdayOf(day))} ${formatGregorian(civil, { months })}`,
      ...(islamic ? [`${formatHijri(islamic)}${islamic.source === 'tabular' ? ' (تقريبا)' : ''}`] : []),
      ...(distance ? [distance.ar] : []),
    ].join('\n'),
    en: [
      `${englishWeekday(day)}, ${englishDate(civil)}`,
      ...(islamic ? [`${englishHijriDate(islamic)}${islamic.source === 'tabular' ? ' (about)' : ''}`] : []),
      ...(distance ? [distance.en] : []),
    ].join('\n'),
  };
}

function singleDay(
  span: { readonly first: DayNumber; readonly last: DayNumber } | undefined,
): DayNumber | null {
  return span && span.first === span.last ? span.first : null;
}

/** How far a day is from the draft's date: «قبل 3 أيام من تاريخ المسودة». */
function distanceText(days: number): Localized {
  if (days === 0) return { ar: 'هو تاريخ المسودة', en: 'the date of the draft' };
  const count = Math.abs(days);
  const [ar, en] = [withBa(arabicDays(count, 'genitive')), count === 1 ? '1 day' : `${count} days`];
  return days < 0
    ? { ar: `قبل تاريخ المسودة ${ar}`, en: `${en} before the date of the draft` }
    : { ar: `بعد تاريخ المسودة ${ar}`, en: `${en} after the date of the draft` };
}

/** «بـ» joined to what it governs, with a tatweel before figures only: «بيومين», «بـ40 يوما». */
function withBa(words: string): string {
  return /^[0-9]/.test(words) ? `بـ${words}` : `ب${words}`;
}
