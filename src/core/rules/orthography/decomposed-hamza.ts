import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** A madda or hamza as a sign of its own behind the letter that bears it. */
const DECOMPOSED = /[اوي][\u0653-\u0655]/;

const isDecomposed = wordTest((word) => DECOMPOSED.test(word));

export const decomposedHamza = defineBlockRule({
  meta: {
    id: 'orthography/decomposed-hamza',
    summary: { ar: 'همزة مفصولة عن حرفها', en: 'Hamza apart from its letter' },
    why: {
      ar: 'تُكتب «أ» حرفا واحدا، ويأتي مع بعض النصوص الملصقة ألف تتبعها همزة علامةً مستقلة: لا تختلف الصورتان في العين، ويعدّهما البحث كلمتين.',
      en: '«أ» is one letter; pasted text may have an alef and then a hamza as a sign of its own. The eye sees no difference, a search does.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: '⟦ا\u0654كد⟧ الوزير', fixed: 'أكد الوزير' },
        { text: '⟦ا\u0653خر⟧ خبر', fixed: 'آخر خبر' },
      ],
      good: [{ text: 'أكد الوزير آخر خبر' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, isDecomposed)) {
      // Whole-word NFC would also reorder tashkeel that nobody complained of.
      const mended = word.replace(/[اوي][\u0653-\u0655]/g, (pair) => pair.normalize('NFC'));
      if (mended === word) continue;
      const message = {
        ar: `همزة «${mended}» علامة مستقلة عن حرفها`,
        en: `The hamza of «${mended}» is a sign apart from its letter`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
