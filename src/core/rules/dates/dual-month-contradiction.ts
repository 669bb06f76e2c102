import { gregorian, weekdayOf } from '../../calendar/index.ts';
import { dayOf, monthText, pairOf } from '../../dates/index.ts';
import type { DateOfDay, MonthPart, WrittenDate } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Fix } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { choiceOf, replace } from '../fix.ts';
import { datesOf, weekdayIn } from './date-rule.ts';
import { textBetween } from './text-between.ts';

export const dualMonthContradiction = defineBlockRule({
  meta: {
    id: 'dates/dual-month-contradiction',
    summary: { ar: 'اسمان لشهرين مختلفين', en: 'Two names of different months' },
    why: {
      ar: 'حين يُكتب الشهر باسمين يجب أن يكونا لشهر واحد: تشرين الأول هو أكتوبر، وتشرين الثاني نوفمبر. ويُقترح أولا الاسم الذي يشهد له يوم الأسبوع أو التاريخ الهجري، وإلا فتصحيح الاسم السرياني، وهو الأكثر التباسا. أما «مارس/أبريل» فشهران من نظام واحد، ولا تشملهما القاعدة.',
      en: 'Where a month is written by two names, both must name one month: تشرين الأول is October, تشرين الثاني November. The name that the weekday or the Hijri date supports is offered first, else a mended Levantine name, the one more easily confused. Two months of one system («مارس/أبريل») are left alone.',
    },
    level: 'error',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في 4 ⟦أكتوبر/تشرين الثاني⟧ 2015', fixed: 'في 4 أكتوبر/تشرين الأول 2015' },
        { text: 'منذ ⟦يونيو/تموز⟧ الماضي', fixed: 'منذ يونيو/حزيران الماضي' },
        { text: 'في ⟦كانون الأول/يناير⟧', fixed: 'في كانون الثاني/يناير' },
        { text: 'مطلع ⟦يوليو (حزيران)⟧ 2018', fixed: 'مطلع يوليو (تموز) 2018' },
        { text: 'الأحد 4 ⟦أكتوبر/أيلول⟧ 2016', fixed: 'الأحد 4 سبتمبر/أيلول 2016' },
      ],
      good: [
        { text: 'أيار/مايو 2015 ومايو (أيار)' },
        { text: 'بين مارس/أبريل 2015' },
        { text: 'جوان/حزيران' },
      ],
    },
  },
  check(block, { report }) {
    for (const mention of datesOf(block)) {
      for (const date of mention.dates.flatMap((each) => (each.until ? [each, each.until] : [each]))) {
        const { month, secondMonth } = date;
        // The two ends of «18 إلى 20 أيار/يونيو» share their month: it is told once.
        if (!secondMonth || secondMonth.value === month.value || isShared(mention, date)) continue;
        const span = { start: month.start, end: secondMonth.end + closing(block, secondMonth) };
        report({
          ...span,
          message: {
            ar: `«${textBetween(block, month)}» و«${textBetween(block, secondMonth)}» شهران مختلفان`,
            en: `«${textBetween(block, month)}» and «${textBetween(block, secondMonth)}» are different months`,
          },
          fixes: fixesOf(block, mention, date, secondMonth),
        });
      }
    }
  },
});

function isShared({ dates }: DateOfDay, date: WrittenDate): boolean {
  return dates.some(({ until, month }) => until === date && month === date.month);
}

/** One where a bracket closes behind the second name. */
function closing({ text }: Block, { layout, end }: NonNullable<WrittenDate['secondMonth']>): number {
  return layout === 'brackets' && text[end] === ')' ? 1 : 0;
}

function fixesOf(
  block: Block,
  mention: DateOfDay,
  date: WrittenDate,
  second: NonNullable<WrittenDate['secondMonth']>,
): readonly Fix[] {
  const first = date.month;
  const afterDay = date.day !== undefined;
  const keepFirst = renaming(block, second, first.value, afterDay);
  const keepSecond = renaming(block, first, second.value, afterDay);
  const witness = witnessed(mention, date, second);
  const trustsFirst = witness === undefined ? !isLevantine(first) : witness === first.value;
  return trustsFirst ? [keepFirst, keepSecond] : [keepSecond, keepFirst];
}

function isLevantine({ forms }: MonthPart): boolean {
  return forms.every(({ systems }) => systems.includes('levantine'));
}

function renaming(block: Block, part: MonthPart, month: number, afterDay: boolean): Fix {
  const name = monthText(block.text, part, month, afterDay);
  return choiceOf(
    {
      ar: `اجعل «${textBetween(block, part)}» «${name}»`,
      en: `Make «${textBetween(block, part)}» «${name}»`,
    },
    replace(part, name),
  );
}

/** The month of the two that the weekday, the Hijri date or the length of the months supports. */
function witnessed(mention: DateOfDay, date: WrittenDate, second: MonthPart): number | undefined {
  const months = [date.month, second];
  const days = months.map((month) => ({ month: month.value, day: dayOf({ ...date, month }) }));
  const existing = date.year ? days.filter(({ day }) => day !== null) : days;
  if (existing.length === 1) return existing[0]!.month;
  const pair = pairOf(mention);
  if (pair) {
    const nearest = gregorian.fromDay(pair.hijriDay).month;
    if (months.some(({ value }) => value === nearest)) return nearest;
  }
  const weekday = weekdayIn(mention)?.weekday;
  const fitting = existing.filter(({ day }) => day !== null && weekdayOf(day) === weekday);
  return fitting.length === 1 ? fitting[0]!.month : undefined;
}
