import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Words that end in «ه» and are none with «ة»: «منة», «علية», «وفية» and «والدة» are, so that they are not here. */
const WITH_HA =
  /^(?:فية|[وف]?(?:[بلك]?هذة|[لب]ة|عنة|معة|إلية|لدية|[بو]?يدية|لأنة|(?:[بلك]|ال|[بك]ال|لل)?(?:نفسة|تجاة|اتجاة|انتباة|مياة|وجة|فقية|اللة)))$/;

const hasTaForHa = wordTest((_, plain) => plain.endsWith('ة') && WITH_HA.test(plain));

export const finalTaMarbuta = defineBlockRule({
  meta: {
    id: 'orthography/final-ta-marbuta',
    summary: { ar: '«ة» مكان «ه» في آخر الكلمة', en: '«ة» for «ه» at the end of a word' },
    why: {
      ar: 'آخر «هذه» و«لديه» و«المياه» هاء لا نقط لها. لا تشمل القاعدة ما هو كلمة أخرى بالتاء المربوطة، مثل «منة» و«علية».',
      en: '«هذه», «لديه» and «المياه» end in «ه», which has no dots. What is another word with «ة», such as «منة» and «علية», is left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'قال ⟦لة⟧ إن ⟦هذة⟧ آخر فرصة ⟦لدية⟧', fixed: 'قال له إن هذه آخر فرصة لديه' }],
      good: [{ text: 'قال له إن هذه آخر فرصة لديه' }, { text: 'منة وعلية والدة الطفل' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasTaForHa)) {
      const form = word.replace(/ة(?=[^\p{L}]*$)/u, 'ه');
      const message = { ar: `آخر «${form}» هاء بلا نقط`, en: `«${form}» ends in «ه», without dots` };
      report(wordFinding(token, message, [form], true));
    }
  },
});
