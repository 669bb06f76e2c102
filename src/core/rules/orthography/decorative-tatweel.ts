import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Tatweel with letters on both sides. At the end of a word it joins what follows: «هـ», «بـ15», «الـCNN». */
const INSIDE = /(?<=[\p{L}\p{M}])\u0640+(?=[\p{L}\p{M}])/u;
const EVERY_INSIDE = new RegExp(INSIDE, 'gu');

const hasTatweelInside = wordTest((word) => INSIDE.test(word));

export const decorativeTatweel = defineBlockRule({
  meta: {
    id: 'orthography/decorative-tatweel',
    summary: { ar: 'تطويل داخل كلمة', en: 'Tatweel inside a word' },
    why: {
      ar: 'التطويل «ـ» زينة تمدّ الحرف ولا تغيّر الكلمة، لكنها تفسد البحث والفهرسة وتجعل الكلمة الواحدة كلمتين. لا تشمل القاعدة «هـ» ولا «بـ» و«لـ» و«الـ» قبل رقم أو كلمة لاتينية أو علامة تنصيص.',
      en: 'The tatweel «ـ» is an ornament that stretches a letter and changes no word, yet it spoils searches and makes one word two. «هـ» is left alone, and so are «بـ», «لـ», «الـ» before a figure, a Latin word or a quotation mark.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'نما ⟦الاقتصـــاد⟧ هذا العام', fixed: 'نما الاقتصاد هذا العام' },
        { text: 'احتفل ⟦بـالفوز⟧', fixed: 'احتفل بالفوز' },
      ],
      good: [{ text: 'عام 1436هـ' }, { text: 'لـCNN وبـ15 والـ«5»' }, { text: 'هـ' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasTatweelInside)) {
      const mended = word.replace(EVERY_INSIDE, '');
      const message = {
        ar: `في «${word}» تطويل؛ الكلمة «${mended}»`,
        en: `«${word}» has tatweel; the word is «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
