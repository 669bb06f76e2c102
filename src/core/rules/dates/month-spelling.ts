import { object, optional, picklist } from 'valibot';
import type { MonthForm } from '../../calendar/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { datesOf } from './date-rule.ts';
import { monthsOf } from './months-of.ts';
import { textBetween } from './text-between.ts';

const options = object({
  /** What to do with the forms of other houses: «إبريل», «يونيه», «مايس». */
  variants: optional(picklist(['accept', 'report']), 'accept'),
});

export const monthSpelling = defineBlockRule({
  meta: {
    id: 'dates/month-spelling',
    summary: { ar: 'اسم شهر ميلادي بغير إملائه', en: 'Misspelt name of a Gregorian month' },
    why: {
      ar: 'لأسماء الشهور إملاء ثابت: أبريل وأغسطس وأكتوبر بالهمزة، وآذار بالمد، وتشرين الأول وكانون الثاني بأل. أما إبريل ويونيه ويوليه ومايس فصحيحة في بعض الدور، ولا تُذكر إلا إن طلبت الدار ذلك.',
      en: 'The names of the months have a fixed spelling: أبريل, أغسطس and أكتوبر with their hamza, آذار with its madda, تشرين الأول with its article. إبريل, يونيه, يوليه and مايس are right in some houses and reported only where the house asks for it.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'في 3 ⟦ابريل⟧ 2018', fixed: 'في 3 أبريل 2018' },
        { text: 'منذ ⟦اغسطس⟧ الماضي', fixed: 'منذ أغسطس الماضي' },
        { text: 'في ⟦تشرين أول⟧/أكتوبر', fixed: 'في تشرين الأول/أكتوبر' },
        { text: 'من 3 إلى 5 ⟦افريل⟧ 2018', fixed: 'من 3 إلى 5 أفريل 2018' },
        { text: 'في 3 ⟦يونيه⟧ 2018', fixed: 'في 3 يونيو 2018', options: { variants: 'report' } },
      ],
      good: [
        { text: 'في إبريل 2018' },
        { text: 'قال اب يوم أمس' },
        { text: 'أبريل، أغسطس، أكتوبر، تشرين الثاني' },
      ],
    },
  },
  options,
  check(block, { options: { variants }, report }) {
    for (const month of datesOf(block).flatMap(monthsOf)) {
      if (month.calendar === 'hijri' || month.forms.length === 0) continue;
      const right = preferredForm(month.forms, variants === 'report');
      if (!right) continue;
      const written = textBetween(block, month);
      report({
        start: month.start,
        end: month.end,
        message: { ar: `«${written}» تُكتب «${right}»`, en: `«${written}» is spelt «${right}»` },
        fixes: [safeFixOf({ ar: `اكتب «${right}»`, en: `Write «${right}»` }, replace(month, right))],
      });
    }
  },
});

/** What to write in place of a name that every system calls wrong; undefined where some system has it so. */
function preferredForm(forms: readonly MonthForm[], withVariants: boolean): string | undefined {
  // «إبريل» is canonical in Mauritania and the choice of other houses elsewhere.
  const wrong = withVariants
    ? forms.find(({ status }) => status === 'misspelt' || status === 'style')
    : forms.every(({ status }) => status === 'misspelt') && forms[0];
  return wrong ? wrong.preferred : undefined;
}
