import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { correctHamza } from './initial-hamza.ts';
import { wordFinding } from './word-finding.ts';

const hasWrongHamza = wordTest((word) => correctHamza(word) !== undefined);

export const wrongHamza = defineBlockRule({
  meta: {
    id: 'orthography/wrong-hamza',
    summary: {
      ar: 'همزة أول الكلمة في غير موضعها من الألف',
      en: 'Hamza on the wrong side of a word’s first alef',
    },
    why: {
      ar: 'تُكتب همزة المصدر من «أفعل» تحت الألف: إنتاج، إعلان، إضراب، وهمزة الجمع فوقها: أصحاب، أطفال. لا تشمل القاعدة إلا كلمات لها صورة واحدة، وتترك ما له معنى آخر، مثل «أجراء» و«أشراف» و«إعمال».',
      en: 'The hamza of verbal nouns such as «إنتاج» and «إعلان» stands below the alef, that of plurals such as «أصحاب» above it. Only words with one form are reported; what means something else, «أجراء» or «إعمال», is left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'حقق المصنع ⟦أنتاجا⟧ قياسيا', fixed: 'حقق المصنع إنتاجا قياسيا' },
        { text: 'منع ⟦أطلاق⟧ النار ⟦وإصحاب⟧ المحال', fixed: 'منع إطلاق النار وأصحاب المحال' },
      ],
      good: [{ text: 'أجراء وأشراف وأخوان أجلاء' }, { text: 'إعمال القانون وإنتاج الأطفال' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasWrongHamza)) {
      const form = correctHamza(word)!;
      const message = {
        ar: `همزة «${word}» في غير موضعها؛ تُكتب «${form}»`,
        en: `The hamza of «${word}» is on the wrong side; it is written «${form}»`,
      };
      report(wordFinding(token, message, [form], false));
    }
  },
});
