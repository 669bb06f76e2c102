import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { isQuoted } from '../../text/quotations.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Three of one letter; «هههه» is laughter, and three lams or yehs may meet at a joint: «للله». */
const TRIPLED = /([بتثجحخدذرزسشصضطظعغفقكمنواأ])\1{2,}/;
const EVERY_TRIPLED = new RegExp(TRIPLED, 'g');

const isTripled = wordTest((_, plain) => TRIPLED.test(plain));

export const tripledLetter = defineBlockRule({
  meta: {
    id: 'orthography/tripled-letter',
    summary: { ar: 'حرف مكتوب ثلاث مرات', en: 'Letter three times over' },
    why: {
      ar: 'لا كلمة عربية فيها حرف واحد ثلاث مرات متوالية: هي زلة يد، أو مدّ يحاكي الصوت ويُترك في الاقتباس.',
      en: 'No Arabic word has one letter three times in a row: it is a slip, or a drawn-out sound, which quotations may keep.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'نجاح ⟦كبيرررر⟧ جدا', fixed: 'نجاح كبير جدا' }],
      good: [{ text: 'نجاح كبير جدا' }, { text: 'ممرر الكرة' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, isTripled)) {
      if (isQuoted(block, token.start)) continue;
      const form = bare(word).replace(EVERY_TRIPLED, '$1');
      const message = {
        ar: `حرف مكتوب ثلاث مرات أو أكثر: «${form}»`,
        en: `A letter three times or more: «${form}»`,
      };
      report(wordFinding(token, message, [form], false));
    }
  },
});
