import { defineBlockRule } from '../../rule.ts';
import { compoundOptions, compoundTest, reportCompounds } from './split-compound.ts';

/** Only words that are no others when read as one: «لازم» and «لاعب» begin so too. */
export const NEGATIVE_COMPOUNDS: ReadonlySet<string> = new Set(
  'لايمكن لايمكننا لايمكنه لايمكنها لابد لاسيما لايزال لاتزال لايزالون لايوجد لاتوجد لايجوز لايجب لاينبغي لاشك لاداعي لايعني لايحتاج لاتحتاج لايتجاوز لاتتجاوز لايقل لاتقل لايعرف لايعلم لايستطيع لاتستطيع لايريد لاتريد لايكون لاتكون لاأحد لاشيء لاجدوى'.split(
    ' ',
  ),
);

const isJoinedNegative = compoundTest(NEGATIVE_COMPOUNDS);

export const joinedNegative = defineBlockRule({
  meta: {
    id: 'spacing/joined-negative',
    summary: { ar: '«لا» موصولة بما بعدها', en: '«لا» joined to the next word' },
    why: {
      ar: '«لا» كلمة تنفصل عن الفعل والاسم بعدها: لا يمكن، لا بد، لا سيما. وتقبل بعض الصحف «لاسيما»، ولها الخيار `accept`.',
      en: '«لا» is a word of its own before verbs and nouns. Some houses accept «لاسيما»: for them there is the option `accept`.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: '⟦لايمكن⟧ ذلك', fixed: 'لا يمكن ذلك' },
        { text: '⟦ولابد⟧ من الاتفاق', fixed: 'ولا بد من الاتفاق' },
        { text: 'الدول، ⟦لاسيما⟧ العربية', fixed: 'الدول، لا سيما العربية' },
      ],
      good: [
        { text: 'لا يمكن ذلك' },
        { text: 'لاعب لازم اللاعبين' },
        { text: 'الدول، لاسيما العربية', options: { accept: ['لاسيما'] } },
      ],
    },
  },
  options: compoundOptions,
  check(block, { options, report }) {
    reportCompounds(block, isJoinedNegative, NEGATIVE_COMPOUNDS, options.accept, report);
  },
});
