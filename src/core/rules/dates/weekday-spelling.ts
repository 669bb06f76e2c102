import { object, optional, picklist } from 'valibot';
import { readDates } from '../../dates/index.ts';
import type { DateMention, WeekdayPart } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { textBetween } from './text-between.ts';

const options = object({
  /** The house's form of Monday; without a choice both are right. */
  monday: optional(picklist(['any', 'الاثنين', 'الإثنين']), 'any'),
});

export const weekdaySpelling = defineBlockRule({
  meta: {
    id: 'dates/weekday-spelling',
    summary: { ar: 'اسم يوم بغير إملائه', en: 'Misspelt name of a weekday' },
    why: {
      ar: 'همزة الأحد والأربعاء همزة قطع، والجمعة بتاء مربوطة. والاثنين همزتها همزة وصل، ومن الدور من يكتب الإثنين؛ أما الأثنين فخطأ.',
      en: 'الأحد and الأربعاء have their hamza, الجمعة its ta marbuta. Monday is الاثنين, in some houses الإثنين, but never الأثنين.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'عُقد ⟦الاربعاء⟧ الماضي', fixed: 'عُقد الأربعاء الماضي' },
        { text: 'أمس ⟦الاحد⟧ 3 مارس', fixed: 'أمس الأحد 3 مارس' },
        { text: 'يوم ⟦الأثنين⟧', fixed: 'يوم الاثنين' },
        { text: 'يوم ⟦الإثنين⟧', fixed: 'يوم الاثنين', options: { monday: 'الاثنين' } },
      ],
      good: [{ text: 'الأحد والاثنين والإثنين والأربعاء والجمعة' }],
    },
  },
  options,
  check(block, { options: { monday }, report }) {
    for (const part of readDates(block).flatMap(weekdaysOf)) {
      const { form } = part;
      const isMonday = part.weekday === 1 && monday !== 'any';
      const right = isMonday ? monday : form.preferred;
      if (form.status !== 'misspelt' && (!isMonday || form.form === right)) continue;
      const written = textBetween(block, part);
      report({
        start: part.start,
        end: part.end,
        message: { ar: `«${written}» تُكتب «${right}»`, en: `«${written}» is spelt «${right}»` },
        fixes: [safeFixOf({ ar: `اكتب «${right}»`, en: `Write «${right}»` }, replace(part, right))],
      });
    }
  },
});

function weekdaysOf(mention: DateMention): readonly WeekdayPart[] {
  if (mention.kind === 'weekday') return [mention.weekday];
  if (mention.kind !== 'date') return [];
  return mention.dates.flatMap(({ weekday, until }) =>
    [weekday, until?.weekday].flatMap((part) => part ?? []),
  );
}
