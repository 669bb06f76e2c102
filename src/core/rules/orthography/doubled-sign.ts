import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const DOUBLED = /([\u064b-\u0652])\1+/;
const EVERY_DOUBLED = new RegExp(DOUBLED, 'g');

const hasDoubledSign = wordTest((word) => DOUBLED.test(word));

export const doubledSign = defineBlockRule({
  meta: {
    id: 'orthography/doubled-sign',
    summary: { ar: 'حركة مكرّرة', en: 'Vowel sign twice' },
    why: {
      ar: 'تُكتب الحركة على الحرف مرة واحدة، والثانية لا تظهر أو تفسد صورته.',
      en: 'A vowel sign stands once on its letter; the second is not seen, or spoils the shape.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: '⟦شكرًًا⟧ لكم', fixed: 'شكرًا لكم' }],
      good: [{ text: 'شكرًا لكم' }, { text: 'محمَّد' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasDoubledSign)) {
      const mended = word.replace(EVERY_DOUBLED, '$1');
      const message = {
        ar: `حركة مكتوبة مرتين على حرف واحد: «${mended}»`,
        en: `A vowel sign stands twice on one letter: «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
