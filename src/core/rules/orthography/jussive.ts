import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Verbs whose weak letter goes in the jussive, by the ending that they share; the third person stands for all. */
const SHORT: Readonly<Record<string, string>> = {
  كون: 'كن',
  أتي: 'أت',
  بقى: 'بق',
  عطي: 'عط',
  جري: 'جر',
  رى: 'ر',
  سعى: 'سع',
  دعو: 'دع',
  بدو: 'بد',
  نتهي: 'نته',
  لتقي: 'لتق',
  كتفي: 'كتف',
  ستطيع: 'ستطع',
  قول: 'قل',
  عود: 'عد',
  زال: 'زل',
  قوم: 'قم',
  خلو: 'خل',
  ؤدي: 'ؤد',
  كفي: 'كف',
  نسى: 'نس',
  رضى: 'رض',
  خشى: 'خش',
  تلقى: 'تلق',
  تبقى: 'تبق',
  تخلى: 'تخل',
  حصى: 'حص',
  بالي: 'بال',
  خفي: 'خف',
  نفي: 'نف',
  لغي: 'لغ',
};
const VERB = /^([يتأن])(.+)$/;
const isWeakVerb = wordTest((_, plain) => VERB.test(plain) && Object.hasOwn(SHORT, plain.slice(1)));
const NEGATION = /^[وفأ]?(?:لم)$/;

export const jussive = defineBlockRule({
  meta: {
    id: 'orthography/jussive',
    summary: { ar: 'حرف علة لم يُحذف بعد «لم»', en: 'Weak letter kept behind «لم»' },
    why: {
      ar: 'الفعل المضارع بعد «لم» مجزوم، فيُحذف حرف العلة من آخره أو من وسطه: لم يأتِ، لم يكن، لم يستطع.',
      en: 'Behind «لم» the verb is jussive and loses its weak letter, at its end or inside: لم يأتِ, لم يكن, لم يستطع.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'لم ⟦يأتي⟧ أحد', fixed: 'لم يأت أحد' },
        { text: 'ولم ⟦تكون⟧ الأولى', fixed: 'ولم تكن الأولى' },
      ],
      good: [{ text: 'لم يأت أحد ولم تكن الأولى' }, { text: 'لن يأتي أحد' }, { text: 'لم يكونوا هنا' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (const { token, word, index } of wordsThat(block, isWeakVerb)) {
      if (tokens[index - 1]?.kind !== 'space') continue;
      const before = tokens[index - 2];
      if (before?.kind !== 'word' || !NEGATION.test(bare(textOf(block, before)))) continue;
      const plain = bare(word);
      const form = plain.charAt(0) + SHORT[plain.slice(1)]!;
      const message = {
        ar: `الفعل بعد «لم» مجزوم: «${form}»`,
        en: `The verb behind «لم» is jussive: «${form}»`,
      };
      report(wordFinding(token, message, [form], false));
    }
  },
});
