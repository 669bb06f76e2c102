import { defineBlockRule } from '../../rule.ts';
import { choiceOf, remove } from '../fix.ts';
import { datesOf } from './date-rule.ts';
import { textBetween } from './text-between.ts';

export const needlessLink = defineBlockRule({
  meta: {
    id: 'dates/needless-link',
    summary: { ar: '«الموافق» بلا تاريخ ثان', en: '«الموافق» without a second date' },
    why: {
      ar: '«الموافق» تصل تاريخا بتاريخ من تقويم آخر، أما يوم الأسبوع فيسبق تاريخه بلا وصل: الجمعة 22 نوفمبر.',
      en: '«الموافق» joins a date to one of another calendar; a weekday needs no link before its date: الجمعة 22 نوفمبر.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [{ text: 'يوم الجمعة ⟦الموافق⟧ 22 نوفمبر 2024', fixed: 'يوم الجمعة 22 نوفمبر 2024' }],
      good: [
        { text: 'الجمعة 20 جمادى الأولى 1446 الموافق 22 نوفمبر 2024' },
        { text: 'الجمعة الموافق 20 جمادى الأولى 1446هـ، 22 نوفمبر 2024م' },
      ],
    },
  },
  check(block, { report }) {
    for (const { dates, links } of datesOf(block)) {
      const [link] = links;
      if (!link || dates.length > 1) continue;
      const blanks = /^\s*/.exec(block.text.slice(link.end, link.end + 4))![0].length;
      const word = textBetween(block, link);
      report({
        start: link.start,
        end: link.end,
        message: {
          ar: `«${word}» بلا تاريخ من تقويم آخر`,
          en: `«${word}» without a date of another calendar`,
        },
        fixes: [
          choiceOf(
            { ar: `احذف «${word}»`, en: `Remove «${word}»` },
            remove({ start: link.start, end: link.end + blanks }),
          ),
        ],
      });
    }
  },
});
