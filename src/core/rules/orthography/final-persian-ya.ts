import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const FINAL = /\u06cc(?=[\u064b-\u0652]*$)/;
/** Letters that no Arabic word has. */
const PERSIAN = /[\u067e\u0686\u0698\u06af\u06c1\u06d2]/;
/** Words that end in «ى» and are commoner than their look-alikes in «ي». */
const WITH_ALIF =
  /^(?:[وف]?(?:على|إلى|حتى|متى|لدى|سوى|أخرى|كبرى|الأولى|الأخرى|الكبرى|مستوى|المستوى|مدى|رأى|مضى|جرى))$/;

const endsInPersianYa = wordTest((word) => FINAL.test(word) && !PERSIAN.test(word));

export const finalPersianYa = defineBlockRule({
  meta: {
    id: 'orthography/final-persian-ya',
    summary: { ar: 'ياء فارسية في آخر الكلمة', en: 'Persian yeh at the end of a word' },
    why: {
      ar: 'الياء الفارسية «\u06cc» لا نقط لها في آخر الكلمة، فهي مكان «ي» أو «ى»، والمحرّر هو الذي يعرف أيّهما المراد.',
      en: 'The Persian yeh «\u06cc» has no dots at the end of a word and stands for «ي» or «ى»: the editor knows which.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'اتفقوا ⟦عل\u06cc⟧ ذلك', fixed: 'اتفقوا على ذلك' },
        { text: 'دخل ⟦ف\u06cc⟧ الأمر', fixed: 'دخل في الأمر' },
      ],
      good: [{ text: 'اتفقوا على ذلك في الأمر' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, endsInPersianYa)) {
      // A yeh in the middle of the same word is an Arabic one, whatever the end is.
      const [alif, ya] = ['ى', 'ي'].map((end) => word.replace(FINAL, end).replaceAll('\u06cc', 'ي')) as [
        string,
        string,
      ];
      const forms = WITH_ALIF.test(alif) ? [alif, ya] : [ya, alif];
      const message = {
        ar: `آخر الكلمة ياء فارسية؛ المراد «${forms[0]}» أو «${forms[1]}»`,
        en: `The word ends in a Persian yeh; it is «${forms[0]}» or «${forms[1]}»`,
      };
      report(wordFinding(token, message, forms, false));
    }
  },
});
