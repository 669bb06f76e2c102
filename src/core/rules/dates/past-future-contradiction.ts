import { gregorian } from '../../calendar/index.ts';
import type { DayNumber } from '../../calendar/index.ts';
import { dayOf, findDateline } from '../../dates/index.ts';
import type { WrittenDate } from '../../dates/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { dateText } from './date-rule.ts';
import { inDraft, placedDays, relatedDateline } from './placed-dates.ts';

export const pastFutureContradiction = defineDraftRule({
  meta: {
    id: 'dates/past-future-contradiction',
    summary: {
      ar: '«الماضي» لتاريخ آت أو «المقبل» لتاريخ مضى',
      en: '«الماضي» of a date to come, or «المقبل» of one gone by',
    },
    why: {
      ar: 'إن كان في رأس المسودة تاريخها فلا يوصف يوم بعده بالماضي ولا يوم قبله بالمقبل. ويقع ذلك حين يُنقل نص قديم بكلماته.',
      en: 'Where a draft has its date at its head, no later day can be «الماضي» and no earlier one «المقبل». It happens when an old text is used again.',
    },
    level: 'information',
    fix: 'none',
    examples: {
      bad: [
        { text: 'الجمعة 22 نوفمبر 2024\nيبدأ المؤتمر يوم ⟦5 مارس 2024 المقبل⟧ في القاهرة' },
        { text: 'الجمعة 22 نوفمبر 2024\nانعقد يوم ⟦الاثنين الماضي 25 نوفمبر 2024⟧ في القاهرة' },
        { text: '22 نوفمبر 2024\nوقع ذلك في ⟦ديسمبر 2024 الماضي⟧ في القاهرة' },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024\nيبدأ المؤتمر يوم 5 مارس المقبل في القاهرة' },
        { text: 'الجمعة 22 نوفمبر 2024\nوقع ذلك في نوفمبر 2024 الجاري في القاهرة' },
        { text: 'يبدأ المؤتمر يوم 5 مارس 2014 المقبل' },
      ],
    },
  },
  check(draft, { report }) {
    const dateline = findDateline(draft);
    if (!dateline) return;
    for (const { mention, offset } of placedDays(draft)) {
      for (const date of mention.dates) {
        const direction = date.modifier?.direction;
        const days = direction ? daysOf(date) : undefined;
        if (!days || !direction) continue;
        const isWrong = direction === 1 ? days.last < dateline.day : days.first > dateline.day;
        if (!isWrong) continue;
        const today = dateText(
          gregorian.fromDay(dateline.day),
          date.calendar === 'gregorian' ? date : GREGORIAN,
        );
        report({
          ...inDraft(date, offset),
          message:
            direction === 1
              ? {
                  ar: `«المقبل» لتاريخ مضى: تاريخ المسودة ${today.ar}`,
                  en: `«المقبل» of a past date: the draft is of ${today.en}`,
                }
              : {
                  ar: `«الماضي» لتاريخ لم يأت: تاريخ المسودة ${today.ar}`,
                  en: `«الماضي» of a date to come: the draft is of ${today.en}`,
                },
          ...relatedDateline(dateline),
        });
      }
    }
  },
});

/** A date to write the draft's own date like, where the text at hand is Hijri. */
const GREGORIAN: WrittenDate = {
  calendar: 'gregorian',
  style: 'named',
  order: 'day-first',
  month: { value: 1, calendar: 'gregorian', forms: [], start: 0, end: 0 },
  evening: false,
  start: 0,
  end: 0,
};

/** The days of a date that has a year: the one day, or the whole month. */
function daysOf(date: WrittenDate): { readonly first: DayNumber; readonly last: DayNumber } | undefined {
  const { day, month, year, calendar } = date;
  if (!year) return undefined;
  if (day) {
    const exact = dayOf(date);
    return exact === null ? undefined : { first: exact, last: exact };
  }
  if (calendar !== 'gregorian') return undefined;
  const first = gregorian.monthStart(year.value, month.value);
  return first === null
    ? undefined
    : { first, last: first + gregorian.monthLength(year.value, month.value)! - 1 };
}
