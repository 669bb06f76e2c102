import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const NEEDLESS = /(?<=ة)(?:\u064bا|ا\u064b)$/;

const endsInNeedlessAlef = wordTest((word) => NEEDLESS.test(word));

export const alefAfterTaMarbuta = defineBlockRule({
  meta: {
    id: 'orthography/alef-after-ta-marbuta',
    summary: { ar: 'ألف تنوين بعد تاء مربوطة', en: 'Alef of tanwin after a ta marbuta' },
    why: {
      ar: 'تحمل التاء المربوطة تنوين النصب بلا ألف: مرةً، عادةً.',
      en: 'A ta marbuta bears tanwin without an alef: مرةً, عادةً.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'عاد ⟦مرةًا⟧ أخرى', fixed: 'عاد مرةً أخرى' },
        { text: 'يجتمعون ⟦عادةاً⟧ هنا', fixed: 'يجتمعون عادةً هنا' },
      ],
      good: [{ text: 'عاد مرةً أخرى' }, { text: 'شكرًا' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, endsInNeedlessAlef)) {
      const mended = word.replace(NEEDLESS, '\u064b');
      const message = {
        ar: `لا تُزاد ألف بعد التاء المربوطة: «${mended}»`,
        en: `No alef is added after a ta marbuta: «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
