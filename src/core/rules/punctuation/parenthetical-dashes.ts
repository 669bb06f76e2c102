import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { markOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { choiceOf, remove, replace } from '../fix.ts';
import { dashesOf, type Dash } from './dashes.ts';

export const parentheticalDashes = defineBlockRule({
  meta: {
    id: 'punctuation/parenthetical-dashes',
    summary: { ar: 'شرطتا اعتراض غير متماثلتين', en: 'Parenthetical dashes that differ' },
    why: {
      ar: 'شرطتا الجملة المعترضة من نوع واحد، وتلتصقان بها معا أو تنفصلان معا. تنظر القاعدة في الجملة التي فيها شرطتان لا غير، ولا تمس أرقام المدى والنتائج وشرطة صدر الخبر والكلمات المركبة.',
      en: 'The two dashes of a parenthesis are of one kind, and both hug it or both stand apart. Only sentences with exactly two dashes are looked at; ranges, scores, datelines and compounds are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'غادر الوزير أحمد علي القاهرة مساء أمس ⟦-⟧ وهو باحث- إلى دمشق.',
          fixed: 'غادر الوزير أحمد علي القاهرة مساء أمس -وهو باحث- إلى دمشق.',
        },
        {
          text: 'غادر الوزير أحمد علي «القاهرة» -في ٣٠\u00a0مايو\u00a0⟦-⟧ إلى دمشق.',
          fixed: 'غادر الوزير أحمد علي «القاهرة» -في ٣٠\u00a0مايو- إلى دمشق.',
        },
        {
          text: 'غادر الوزير أحمد علي القاهرة -وهو باحث⟦–⟧ إلى دمشق.',
          fixed: 'غادر الوزير أحمد علي القاهرة -وهو باحث- إلى دمشق.',
        },
      ],
      good: [
        { text: 'غادر الوزير أحمد علي القاهرة -وهو باحث- إلى دمشق - المدينة القديمة - غدا.' },
        { text: 'غادر الوزير أحمد علي القاهرة - وهو باحث - إلى دمشق.' },
        { text: 'الرياض - سبق: غادر الوزير أحمد علي القاهرة -وهو باحث- غدا.' },
        { text: 'فاز الفريق الأول في المباراة 4 -1 وخسر الثاني 2- 3 أمس.' },
        { text: 'أعلن مدير الشركة الأنجلو-أميركية عن خطة 2014- 2016 - وهي جديدة.' },
      ],
    },
  },
  check(block, { report }) {
    for (const [first, second, ...more] of dashesOf(block)) {
      if (!first || !second || more.length > 0 || first.side === 'closing' || second.side === 'opening')
        continue;
      const isLoose = (dash: Dash) => dash.side === 'apart';
      if (isLoose(first) !== isLoose(second)) {
        const stray = isLoose(first) ? first : second;
        const blank = block.tokens[isLoose(first) ? stray.index + 1 : stray.index - 1]!;
        report({
          ...stray.span,
          message: {
            ar: 'إحدى شرطتي الاعتراض ملتصقة بالجملة والأخرى منفصلة',
            en: 'One dash of the parenthesis hugs it, the other stands apart',
          },
          related: [relatedOf(stray === first ? second : first)],
          fixes: [
            choiceOf(
              { ar: 'ألصق الشرطة بالجملة المعترضة', en: 'Join the dash to the parenthesis' },
              remove(blank),
            ),
          ],
        });
      } else if (markAt(block, first) !== markAt(block, second)) {
        report({
          ...second.span,
          message: {
            ar: `شرطتا الاعتراض مختلفتان: «${markAt(block, first)}» و«${markAt(block, second)}»`,
            en: `The dashes of the parenthesis differ: "${markAt(block, first)}" and "${markAt(block, second)}"`,
          },
          related: [relatedOf(first)],
          fixes: [
            choiceOf(
              { ar: 'اجعلهما من نوع واحد', en: 'Write both alike' },
              replace(second.span, markAt(block, first)),
            ),
          ],
        });
      }
    }
  },
});

function markAt(block: Block, { index }: Dash): string {
  return markOf(block, block.tokens[index] as Token);
}

function relatedOf({ span }: Dash) {
  return { ...span, message: { ar: 'الشرطة الأخرى', en: 'The other dash' } };
}
