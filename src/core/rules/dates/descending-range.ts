import { readDates } from '../../dates/index.ts';
import type { DateMention, NumberPart } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Severity } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { textBetween } from './text-between.ts';

export const descendingRange = defineBlockRule({
  meta: {
    id: 'dates/descending-range',
    summary: { ar: 'مدة تنتهي قبل أن تبدأ', en: 'Range that ends before it starts' },
    why: {
      ar: 'المدة تمضي من اليوم الأسبق إلى اللاحق: من 11 إلى 18 أغسطس. أما ما بينه شرطة، مثل 18-11، فقد يكون كاتبه قرأه من اليمين، فيُذكر معلومةً. لا تشمل القاعدة سرد أيام مثل 9 و8 مارس، ولا ما بدأ في شهر وانتهى في آخر.',
      en: 'A range runs from the earlier day to the later: 11 to 18 August. With a dash, as in 18-11, the writer may have read it from the right: that is mere information. Lists of days and ranges across two months are left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'بين ⟦18 إلى 11⟧ أغسطس', fixed: 'بين 11 إلى 18 أغسطس' },
        { text: 'من ⟦٢١ - ١٩⟧ شوال ١٤٣٦هـ', fixed: 'من ١٩ - ٢١ شوال ١٤٣٦هـ' },
        { text: 'خلال عامي ⟦2016-2014⟧', fixed: 'خلال عامي 2014-2016' },
      ],
      good: [
        { text: 'من 3 إلى 5 مايو' },
        { text: 'من 28 ديسمبر إلى 3 يناير 2016' },
        { text: 'يومي 9 و8 مارس' },
        { text: 'عام 2014-2016' },
        { text: 'صدر في عام 2024م - 1446هـ' },
      ],
    },
  },
  check(block, { report }) {
    for (const { first, last } of readDates(block).flatMap(rangesOf)) {
      if (first.value < last.value) continue;
      const range = textBetween(block, { start: first.start, end: last.end });
      const isDash = /^\s*[-–—\u0640]/.test(block.text.slice(first.end, last.start));
      const severity: Severity = isDash ? 'information' : 'warning';
      const isEmpty = first.value === last.value;
      report({
        start: first.start,
        end: last.end,
        severity,
        message: isEmpty
          ? { ar: `«${range}» مدة أولها آخرها`, en: `«${range}» starts and ends on one day` }
          : { ar: `«${range}» مدة تنتهي قبل أن تبدأ`, en: `«${range}» ends before it starts` },
        ...(!isEmpty && {
          fixes: [
            choiceOf(
              { ar: 'اعكس طرفي المدة', en: 'Swap the two ends' },
              replace(first, block.text.slice(last.start, last.end)),
              replace(last, block.text.slice(first.start, first.end)),
            ),
          ],
        }),
      });
    }
  },
});

/** The two calendars are some 580 years apart; no stretch that news tells of in figures is so long. */
const APART = 300;

interface Range {
  readonly first: NumberPart;
  readonly last: NumberPart;
}

/** «2024م - 1446هـ» is one year in two calendars, as mastheads and imprints write it, and no stretch of years. */
function isOneEra(first: NumberPart, last: NumberPart): boolean {
  return Math.abs(first.value - last.value) < APART;
}

/** The stretches of days or years in a mention whose two ends differ in one number only. */
function rangesOf(mention: DateMention): readonly Range[] {
  if (mention.kind === 'year') {
    const { year, until } = mention;
    return until && isOneEra(year, until) ? [{ first: year, last: until }] : [];
  }
  if (mention.kind !== 'date') return [];
  return mention.dates.flatMap(({ day, month, year, until, listed }) => {
    if (!until?.day || !day || listed) return [];
    const isSameMonth = month.value === until.month.value && year?.value === until.year?.value;
    return isSameMonth ? [{ first: day, last: until.day }] : [];
  });
}
