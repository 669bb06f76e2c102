import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Letters of Persian, Urdu and Kurdish keyboards that look like Arabic ones, but for a final «ی». */
const FOREIGN = /[\u06a9\u06aa\u06be\u06c0\u06c1\u06d5]|\u06cc(?=[\u064b-\u0652]*\p{L})/u;
const EVERY_FOREIGN = new RegExp(FOREIGN, 'gu');
/** Letters that no Arabic word has: the word is Persian, Urdu or Kurdish, and written as it should be. */
const OWN_LETTERS = /[\u0679\u0688\u0691\u0698\u06af\u06ba\u06d2\u067e\u0686\u06c6\u06ce\u0695\u06b5]/;

const ARABIC: Readonly<Record<string, string>> = {
  '\u06a9': 'ك',
  '\u06aa': 'ك',
  '\u06be': 'ه',
  '\u06c0': 'ه',
  '\u06c1': 'ه',
  '\u06d5': 'ه',
  '\u06cc': 'ي',
};

const hasForeignLetter = wordTest((word) => FOREIGN.test(word) && !OWN_LETTERS.test(word));

export const foreignLetter = defineBlockRule({
  meta: {
    id: 'orthography/foreign-letter',
    summary: { ar: 'حرف فارسي أو أردي مكان حرف عربي', en: 'Persian or Urdu letter for an Arabic one' },
    why: {
      ar: 'تشبه الكاف والهاء والياء في لوحات المفاتيح الفارسية والأردية حروفنا، وهي حروف أخرى: لا يجد البحث «\u06a9تاب» حين يُطلب «كتاب». لا تشمل القاعدة الكلمات الفارسية والأردية والكردية التي فيها حروف ليست في العربية، ولا الياء الأخيرة ولها قاعدتها.',
      en: 'The kaf, heh and yeh of Persian and Urdu keyboards look like ours and are other letters: a search for «كتاب» misses «\u06a9تاب». Words with letters that Arabic lacks are Persian, Urdu or Kurdish and left alone; the final yeh has a rule of its own.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قرأ ⟦\u06a9تابا⟧ جديدا', fixed: 'قرأ كتابا جديدا' },
        { text: 'خرج ⟦من\u06beا⟧ أمس', fixed: 'خرج منها أمس' },
        { text: 'زار ⟦ب\u06ccروت⟧', fixed: 'زار بيروت' },
      ],
      good: [{ text: 'قرأ كتابا جديدا' }, { text: 'صحيفة \u06af\u06ccهان' }, { text: 'عل\u06cc' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasForeignLetter)) {
      const mended = word.replace(EVERY_FOREIGN, (letter) => ARABIC[letter]!);
      const message = {
        ar: `في الكلمة حرف ليس من العربية؛ هي بحروفها «${mended}»`,
        en: `The word has a letter that is not Arabic; in Arabic letters it is «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
