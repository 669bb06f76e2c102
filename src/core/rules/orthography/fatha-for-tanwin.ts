import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const FATHA_ON_ALEF = /ا\u064e$/;
/** Particles whose alef old books vowel: «لاَ», «إلاَ». */
const PARTICLES = new Set('لا إلا ألا كلا فلا ولا وإلا ما هذا أنا إذا'.split(' '));
const SIGNS = /[\u064b-\u0652]/g;

const endsInFatha = wordTest((word, plain) => FATHA_ON_ALEF.test(word) && !PARTICLES.has(plain));

export const fathaForTanwin = defineBlockRule({
  meta: {
    id: 'orthography/fatha-for-tanwin',
    summary: { ar: 'فتحة مكان تنوين الفتح', en: 'Fatha for tanwin' },
    why: {
      ar: 'الألف في آخر «طقسا» تحمل تنوين الفتح (ً) لا فتحة واحدة (َ): طقساً. لا تشمل القاعدة النص المشكول ولا «إلاَّ».',
      en: 'The final alef of «طقسا» bears tanwin (ً), not a single fatha (َ): طقساً. Vowelled texts and «إلاَّ» are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'يتوقع ⟦طقساَ⟧ معتدلا', fixed: 'يتوقع طقساً معتدلا' }],
      good: [{ text: 'يتوقع طقساً معتدلا' }, { text: 'وإلاَّ عاد' }, { text: 'لاَ إِلَهَ' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, endsInFatha)) {
      // Whoever writes the other vowels too has vowelled the word on purpose.
      if (word.match(SIGNS)!.length > 1) continue;
      const mended = word.replace(FATHA_ON_ALEF, 'ا\u064b');
      const message = {
        ar: `آخر الكلمة تنوين لا فتحة: «${mended}»`,
        en: `The word ends in tanwin, not in a fatha: «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
