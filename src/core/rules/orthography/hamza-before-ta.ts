import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** «مائة» and what is made of it, «ثلاثمائة», has a seat of old; «رائة» and the like are no words. */
const SEATED = /(?<!م)ائة$/;

const hasSeat = wordTest((word, plain) => plain.length >= 5 && SEATED.test(word));

export const hamzaBeforeTa = defineBlockRule({
  meta: {
    id: 'orthography/hamza-before-ta',
    summary: { ar: 'همزة على نبرة قبل التاء المربوطة', en: 'Hamza on a seat before «ة»' },
    why: {
      ar: 'الهمزة المفتوحة بعد الألف تُكتب على السطر: قراءة، كفاءة، إضاءة. أما «مائة» فرسمها القديم، وأما «قراءته» و«من قرائه» فكلمتان أخريان.',
      en: 'A hamza with fatha behind an alef has no seat: «قراءة», «كفاءة», «إضاءة». «مائة» is an old spelling of its own.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'رفع ⟦كفائة⟧ العمل', fixed: 'رفع كفاءة العمل' }],
      good: [{ text: 'قراءة مائة صفحة وثلاثمائة سطر' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasSeat)) {
      const form = word.replace(SEATED, 'اءة');
      const message = {
        ar: `لا كرسي للهمزة المفتوحة بعد الألف: «${form}»`,
        en: `A hamza with fatha behind an alef has no seat: «${form}»`,
      };
      report(wordFinding(token, message, [form], true));
    }
  },
});
