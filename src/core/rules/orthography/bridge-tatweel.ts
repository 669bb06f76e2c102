import { defineBlockRule } from '../../rule.ts';
import { choiceOf, insert } from '../fix.ts';
import { wordTest, wordsThat } from '../words-that.ts';

/** «و15» is written joined everywhere; these are not. */
const PREFIXES = /^[وف]?(?:ال|بال|لل|ل|ب)$/;

const isPrefix = wordTest((word) => PREFIXES.test(word));

export const bridgeTatweel = defineBlockRule({
  meta: {
    id: 'orthography/bridge-tatweel',
    summary: {
      ar: 'حرف موصول برقم أو كلمة لاتينية بلا تطويل',
      en: 'Joined letter before a figure without tatweel',
    },
    why: {
      ar: 'تكتب معظم الصحف «لـCNN» و«الـ24» بتطويل يصل الحرف بما بعده، فلا يُقرأ «ال24» كلمة. لا تشمل القاعدة الواو.',
      en: 'Most papers write «لـCNN» and «الـ24» with a tatweel that joins the letter to what follows. «و» is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال ⟦ل⟧CNN أمس', fixed: 'قال لـCNN أمس' },
        { text: 'الدورة ⟦ال⟧24', fixed: 'الدورة الـ24' },
      ],
      good: [{ text: 'قال لـCNN في الدورة الـ24 و15 مرة' }],
    },
  },
  check(block, { report }) {
    for (const { token, word, index } of wordsThat(block, isPrefix)) {
      const next = block.tokens[index + 1];
      if (next?.kind !== 'number' && next?.kind !== 'latin') continue;
      report({
        start: token.start,
        end: token.end,
        message: {
          ar: `«${word}» قبل رقم أو كلمة لاتينية بلا تطويل`,
          en: `«${word}» before a figure or Latin word without tatweel`,
        },
        fixes: [choiceOf({ ar: 'أضف تطويلا', en: 'Add a tatweel' }, insert(token.end, '\u0640'))],
      });
    }
  },
});
