import { weekdayOf } from '../calendar/index.ts';
import type { CalendarDate, CivilDate, DayNumber, Weekday } from '../calendar/index.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const HIJRI_MONTHS = [
  ...['Muharram', 'Safar', 'Rabi al-Awwal', 'Rabi al-Akhir', 'Jumada al-Ula', 'Jumada al-Akhira', 'Rajab'],
  ...['Shaban', 'Ramadan', 'Shawwal', 'Dhu al-Qada', 'Dhu al-Hijja'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** «22 November 2024», for the English half of a message. */
export function englishDate({ year, month, day }: CivilDate): string {
  return `${day} ${MONTHS[month - 1]!} ${year}`;
}

/** «20 Jumada al-Ula 1446 AH». */
export function englishHijriDate({ year, month, day }: CalendarDate): string {
  return `${day} ${HIJRI_MONTHS[month - 1]!} ${year} AH`;
}

/** The English name of a weekday. */
export function englishWeekdayName(weekday: Weekday): string {
  return WEEKDAYS[weekday]!;
}

/** The English name of the weekday of a day. */
export function englishWeekday(day: DayNumber): string {
  return WEEKDAYS[weekdayOf(day)]!;
}
