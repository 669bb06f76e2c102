import { defineBlockRule } from '../../rule.ts';
import { isQuoted } from '../../text/quotations.ts';
import { choiceOf, remove } from '../fix.ts';
import { repeatedWords } from './repeated-words.ts';

/** Doubles that Arabic writes on purpose. */
const DOUBLES = new Set(
  (
    'ولي رويدا واحدا واحدة اثنين صفا دكا جدا كثيرا قليلا نعم لا هيهات الله مهلا ألف مليون ألفا أرض جو سطح بحر توك تشا باي ' +
    'بابا ماما تاتا سينما خطوة شيئا يوما بيتا كلمة حرفا وجها جنبا كتفا يدا سنة عاما هنا كلا بخ آه'
  ).split(' '),
);
/** «العربية العربية» is inter-Arab, «الليبية الليبية» between Libyans. */
const NISBA = /(?:ي|ية|يين|يون|يات)$/;

export const repeatedWord = defineBlockRule({
  meta: {
    id: 'orthography/repeated-word',
    summary: { ar: 'كلمة مكرّرة', en: 'Word written twice' },
    why: {
      ar: 'كلمة تلي نفسها سهو في الغالب، وقد تكون مقصودة؛ لذلك تكتفي القاعدة بتلميح. لا تشمل «رويدا رويدا» و«ولي ولي العهد» و«الخلافات العربية العربية» ولا ما في اقتباس.',
      en: 'A word that follows itself is mostly a slip and may be meant, hence a hint. «رويدا رويدا», «ولي ولي العهد», «الخلافات العربية العربية» and quotations are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'قال ⟦الوزير الوزير⟧ أمس', fixed: 'قال الوزير أمس' }],
      good: [
        { text: 'تقدم رويدا رويدا نحو الخلافات العربية العربية' },
        { text: 'زيارة ولي ولي العهد' },
        { text: 'هتفوا: «الشعب الشعب يريد التغيير الآن»' },
      ],
    },
  },
  check(block, { report }) {
    for (const { start, end, word, second, isFunctionWord } of repeatedWords(block)) {
      if (isFunctionWord || word.length < 3 || DOUBLES.has(word) || NISBA.test(word)) continue;
      if (isQuoted(block, start) || /["«“]/.test(block.text.charAt(start - 1))) continue;
      report({
        start,
        end,
        message: { ar: `«${word}» مكتوبة مرتين`, en: `«${word}» stands twice` },
        fixes: [choiceOf({ ar: 'احذف الثانية', en: 'Remove the second' }, remove(second))],
      });
    }
  },
});
