import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isReadable, textOf } from '../../text/token-text.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** «ان» alone or with a pronoun, behind «و» or not. «فان» and «بان» are names too: فان نيستلروي, بان كي مون. */
const BARE = /^(و?)ان(ه|ها|هم|هما|هن|نا|ك|كم|ني|نني)?$/;
const isBare = wordTest((_, plain) => BARE.test(plain));
/** What is said comes behind «إن». */
const SAYING =
  /^[وف]?(?:قال|قالت|قالوا|قالا|يقول|تقول|يقولون|نقول|أقول|قائلا|قائلة|قائلين|القول|قوله|قولها|قولهم|قلت|قلنا|حيث|إذ|ثم)$/;
/** How far back a verb of saying may stand: «وقال رئيس الحكومة التونسية ان». */
const REACH = 8;

export const anOrIn = defineBlockRule({
  meta: {
    id: 'orthography/an-or-in',
    summary: { ar: '«ان» بلا همزة', en: '«ان» without its hamza' },
    why: {
      ar: '«ان» هي «أن» أو «إن»: بعد القول وفي أول الكلام «إن»، وفي غيرهما «أن» في الغالب. لا تشمل القاعدة حروف الأسماء مثل «ان بي سي».',
      en: '«ان» is «أن» or «إن»: «إن» behind verbs of saying and at the beginning, mostly «أن» elsewhere. Letter names such as «ان بي سي» are left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال الوزير ⟦ان⟧ الوفد وصل', fixed: 'قال الوزير إن الوفد وصل' },
        { text: 'وأكد ⟦ان⟧ الوفد وصل ⟦وانه⟧ عاد', fixed: 'وأكد أن الوفد وصل وأنه عاد' },
        { text: '⟦ان⟧ الوفد وصل', fixed: 'إن الوفد وصل' },
        { text: 'أخيرا ⟦ان⟧ لم يعد', fixed: 'أخيرا إن لم يعد' },
      ],
      good: [
        { text: 'قال إن الوفد وصل وأكد أنه عاد' },
        { text: 'قناة ان بي سي وقناة سي ان ان' },
        { text: 'بان كي مون وفان نيستلروي' },
      ],
    },
  },
  check(block, { report }) {
    for (const { token, word, index } of wordsThat(block, isBare)) {
      const [, and = '', pronoun = ''] = BARE.exec(bare(word))!;
      const forms = [`${and}أن${pronoun}`, `${and}إن${pronoun}`];
      if (isSaid(block, index, and) || isCondition(block, index)) forms.reverse();
      const message = {
        ar: `«${word}» بلا همزة؛ المراد «${forms[0]}» أو «${forms[1]}»`,
        en: `«${word}» lacks its hamza: «${forms[0]}» or «${forms[1]}»`,
      };
      report(wordFinding(token, message, forms, false));
    }
  },
});

/** «إن لم يعد»: a condition. */
function isCondition(block: Block, index: number): boolean {
  return textOf(block, block.tokens[index + 2]) === 'لم';
}

/** Whether the word begins what is said: nothing stands before it, or a verb of saying with its subject. */
function isSaid(block: Block, index: number, conjunction: string): boolean {
  const { tokens } = block;
  let words = 0;
  for (let i = index - 1; i >= 0 && words < REACH; i--) {
    const token = tokens[i];
    if (!isReadable(token)) continue;
    if (token.kind === 'mark')
      return words === 0 && conjunction === '' && /[.:«"“؟!]/.test(textOf(block, token));
    words++;
    const word = bare(textOf(block, token));
    if (SAYING.test(word)) return true;
    // A nearer verb or «أن» governs: «قال الوزير إنه أكد ان».
    if (/^[وف]?(?:[أإا]ن|أكد|أوضح|ذكر|أضاف|أعلن|اعتبر|يعتبر|يرى|رأى|كشف|بين|أشار|على|إلى)/.test(word))
      return false;
  }
  return words === 0 && conjunction === '';
}
