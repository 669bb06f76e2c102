import { object, optional, picklist } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { datesOf } from './date-rule.ts';
import { monthsOf } from './months-of.ts';
import { textBetween } from './text-between.ts';

const options = object({
  /** What to do with «ربيع الثاني» and «جمادى الثانية», which some houses and gazettes write. */
  second: optional(picklist(['accept', 'report']), 'accept'),
});

const BEHIND_DAY = /[0-9\u0660-\u0669\u06f0-\u06f9]\s{0,3}$/;

export const hijriMonthForm = defineBlockRule({
  meta: {
    id: 'dates/hijri-month-form',
    summary: { ar: 'اسم شهر هجري بغير صورته', en: 'Misspelt name of a Hijri month' },
    why: {
      ar: 'جمادى مؤنثة آخرها ألف مقصورة، فهي جمادى الأولى وجمادى الآخرة. وربيع مذكر، فهو ربيع الأول وربيع الآخر. ولا يقال الثاني إلا لما له ثالث، ومن الدور من يقبل ربيع الثاني وجمادى الثانية.',
      en: 'جمادى is feminine and ends in alif maqsura: جمادى الأولى, جمادى الآخرة. ربيع is masculine: ربيع الأول, ربيع الآخر. Some houses accept ربيع الثاني and جمادى الثانية.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'في 20 ⟦جمادي الأول⟧ 1446هـ', fixed: 'في 20 جمادى الأولى 1446هـ' },
        { text: 'السبت 17 ⟦جمادى الثاني⟧ 1442هـ', fixed: 'السبت 17 جمادى الآخرة 1442هـ' },
        { text: 'في 3 ⟦ربيع ثاني⟧ 1440هـ', fixed: 'في 3 ربيع الآخر 1440هـ' },
        { text: 'في 3 ⟦ذي القعده⟧ 1440هـ', fixed: 'في 3 ذي القعدة 1440هـ' },
        {
          text: 'في 3 ⟦ربيع الثاني⟧ 1440هـ',
          fixed: 'في 3 ربيع الآخر 1440هـ',
          options: { second: 'report' },
        },
      ],
      good: [
        { text: 'في 20 جمادى الأولى ثم 3 ذي القعدة 1440هـ' },
        { text: '27 جمادى الثانية عام 1439 الموافق 14 مارس سنة 2018م' },
        { text: 'الربيع العربي أول الأمر' },
        { text: 'كان الشهر ذا القعدة، وهو من الأشهر الحرم' },
      ],
    },
  },
  options,
  check(block, { options: { second }, report }) {
    for (const month of datesOf(block).flatMap(monthsOf)) {
      const [form] = month.forms;
      if (month.calendar !== 'hijri' || !form) continue;
      if (form.status !== 'misspelt' && (form.status !== 'style' || second === 'accept')) continue;
      const written = textBetween(block, month);
      // «كان ذا القعدة» is a right accusative: only behind a day is it «ذي».
      if (
        /^ذا /.test(written) &&
        !BEHIND_DAY.test(block.text.slice(Math.max(0, month.start - 6), month.start))
      )
        continue;
      const right = form.preferred;
      report({
        start: month.start,
        end: month.end,
        message: { ar: `«${written}» تُكتب «${right}»`, en: `«${written}» is written «${right}»` },
        fixes: [safeFixOf({ ar: `اكتب «${right}»`, en: `Write «${right}»` }, replace(month, right))],
      });
    }
  },
});
