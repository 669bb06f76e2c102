import { formatGregorian, gregorian, weekdayName, weekdayOf } from '../../calendar/index.ts';
import type { DayNumber } from '../../calendar/index.ts';
import { dayOf, englishDate, englishWeekday, findDateline, nearestDay } from '../../dates/index.ts';
import type { DateMention, WeekdayPart } from '../../dates/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { inDraft, placedDates, relatedDateline } from './placed-dates.ts';

export const relativeMismatch = defineDraftRule({
  meta: {
    id: 'dates/relative-mismatch',
    summary: {
      ar: '«أمس» أو «غدا» لا يوافق اليوم المذكور معه',
      en: '«أمس» or «غدا» does not match the day named with it',
    },
    why: {
      ar: 'يُحسب «أمس» و«غدا» من تاريخ المسودة في رأسها، فإن ذُكر معهما يوم أو تاريخ غير ما يقع عليه الحساب فأحدهما خطأ، أو أن النص قديم أُعيد نشره. ولا تعمل القاعدة في مسودة بلا تاريخ.',
      en: '«أمس» and «غدا» count from the date at the head of the draft. Where the weekday or date named with them is another, one of them is wrong, or an old text is used again. Drafts without a date are left alone.',
    },
    level: 'hint',
    fix: 'none',
    examples: {
      bad: [
        { text: 'الجمعة 22 نوفمبر 2024\nأعلن الوزير ⟦أمس الأربعاء⟧ عن الخطة' },
        { text: 'الجمعة 22 نوفمبر 2024\nأعلن الوزير ⟦أمس الخميس 20 نوفمبر⟧ عن الخطة' },
        { text: 'الجمعة 22 نوفمبر 2024\nيعلن الوزير ⟦غدا السبت 24 نوفمبر 2024⟧ الخطة' },
      ],
      good: [
        { text: 'الجمعة 22 نوفمبر 2024\nأعلن الوزير أمس الخميس 21 نوفمبر عن الخطة' },
        { text: 'الجمعة 22 نوفمبر 2024\nأعلن الوزير اليوم الجمعة عن الخطة' },
        { text: 'أعلن الوزير أمس الأربعاء 20 نوفمبر' },
      ],
    },
  },
  check(draft, { report }) {
    const dateline = findDateline(draft);
    if (!dateline) return;
    for (const { mention, offset } of placedDates(draft)) {
      const claim = claimOf(mention);
      if (!claim) continue;
      const expected = dateline.day + claim.offset;
      const named = claim.day(expected);
      const isWrong =
        (named !== null && named !== expected) ||
        (claim.weekday !== undefined && claim.weekday.weekday !== weekdayOf(expected));
      if (!isWrong) continue;
      const date = gregorian.fromDay(expected);
      const ar = `${weekdayName(weekdayOf(expected))} ${formatGregorian(date, { months: 'egyptian' })}`;
      report({
        ...inDraft(mention, offset),
        message: {
          ar: `بحسب تاريخ المسودة، هذا اليوم هو ${ar}`,
          en: `Counted from the date of the draft, this day is ${englishWeekday(expected)} ${englishDate(date)}`,
        },
        ...relatedDateline(dateline),
      });
    }
  },
});

interface Claim {
  readonly offset: number;
  readonly weekday?: WeekdayPart;
  /** The day that the date names, its missing year taken from the day it should be. */
  day(expected: DayNumber): DayNumber | null;
}

function claimOf(mention: DateMention): Claim | undefined {
  if (mention.kind === 'weekday' && mention.relative) {
    return { offset: mention.relative.offset, weekday: mention.weekday, day: () => null };
  }
  if (mention.kind !== 'date' || !mention.relative) return undefined;
  const { dates, relative } = mention;
  const date = dates.find(({ calendar }) => calendar === 'gregorian');
  const weekday = dates.find((each) => each.weekday)?.weekday;
  if (date?.until) return undefined;
  return {
    offset: relative.offset,
    ...(weekday && { weekday }),
    day: (expected) => (date ? (dayOf(date) ?? nearestDay(date, expected)) : null),
  };
}
