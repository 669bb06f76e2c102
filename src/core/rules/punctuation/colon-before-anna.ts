import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { marksOf } from '../../text/marks.ts';
import { isGap } from '../../text/neighbours.ts';
import { isSayingWord } from './saying-words.ts';

/** «إننا» and «إني» begin a speaker's own words and keep their colon; «أن» never begins any. */
const PARTICLES = new Set(
  'أن أنه أنها أنهم أنهما أنهن أننا أنني بأن بأنه بأنها بأنهم بأنهما إن إنه إنها إنهم إنهما إنهن'.split(' '),
);
/** «إن شاء الله», «إن لم»: the conditional begins direct speech as any word does. */
const CONDITIONS = new Set('شاء لم كان كانت كنت كنتم كنا'.split(' '));
/** God's and the Prophet's words are quoted with a colon, with brackets or without. */
const SACRED = new Set('تعالى سبحانه وسلم وتعالى ﷺ'.split(' '));
const SENTENCE_ENDS = new Set(['.', '؟', '!', '؛']);
/** Tokens from the verb to the colon, about fifteen words. */
const REACH = 32;

export const colonBeforeAnna = defineBlockRule({
  meta: {
    id: 'punctuation/colon-before-anna',
    summary: { ar: 'نقطتان قبل «أن» أو «إن»', en: 'Colon before «أن» or «إن»' },
    why: {
      ar: 'النقطتان لنقل الكلام بلفظه، و«أن» و«إن» لحكايته، فلا تجتمعان: «قال إن» أو «قال: "..."». لا تشمل القاعدة ما فُتحت بعده علامة تنصيص أو قوس، و«إننا» و«إني» لأنهما لفظ القائل، و«إن» الشرطية، والعنوان الذي لا فعل فيه.',
      en: 'A colon brings the very words, «أن» and «إن» report them: one or the other. Quotations, verses, «إننا» of the speaker, the conditional and headlines without a verb are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال الوزير⟦:⟧ إن الجسر مفتوح.', fixed: 'قال الوزير إن الجسر مفتوح.' },
        { text: 'وأكدت صحيفة «النهار»⟦:⟧\u00a0أنها ستعود.', fixed: 'وأكدت صحيفة «النهار»\u00a0أنها ستعود.' },
        { text: 'وأشار في عام ٢٠١٩ إلى⟦:⟧أن الجسر مفتوح.', fixed: 'وأشار في عام ٢٠١٩ إلى أن الجسر مفتوح.' },
        { text: 'غادر الوزير مؤكدا ⟦:⟧ أنه سيعود.', fixed: 'غادر الوزير مؤكدا أنه سيعود.' },
        { text: 'غادر الوزير مؤكدا ⟦:⟧أنه سيعود.', fixed: 'غادر الوزير مؤكدا أنه سيعود.' },
      ],
      good: [
        { text: 'قال الوزير إن الجسر مفتوح. وأضاف: «إن المدينة جميلة».' },
        { text: 'قال الوزير: إننا سنعود. وأضاف: إن لم نعد فانتظرونا.' },
        { text: 'الوزير: إن الجسر مفتوح' },
        { text: 'قال تعالى: إن مع العسر يسرا.' },
        { text: 'حضر الوفد. النتيجة: أن الجسر مفتوح. والفرق بين الأمرين: أن الثاني أسهل.' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (const { index: i, text } of marksOf(block)) {
      if (text !== ':') continue;
      const next = isGap(tokens[i + 1]) ? i + 2 : i + 1;
      const particle = bare(textOf(block, tokens[next]));
      if (!PARTICLES.has(particle) || !followsSaying(block, i)) continue;
      if (particle === 'إن' && CONDITIONS.has(bare(textOf(block, tokens[next + 2])))) continue;
      const token = tokens[i]!;
      const before = tokens[i - 1];
      const isLoose = isGap(tokens[i + 1]);
      // Of the blanks on both sides one stays; where there is none, one comes.
      const start = isLoose && before?.kind === 'space' ? before.start : token.start;
      const joint = isLoose || isGap(before) ? '' : ' ';
      report({
        start: token.start,
        end: token.end,
        message: {
          ar: `نقطتان بين فعل القول و«${particle}»`,
          en: `Colon between a verb of saying and "${particle}"`,
        },
        fixes: [
          choiceOf(
            { ar: 'احذف النقطتين', en: 'Remove the colon' },
            replace({ start, end: token.end }, joint),
          ),
        ],
      });
    }
  },
});

/** Whether a verb of saying stands in the clause before the colon at token `colon`, and nobody sacred speaks. */
function followsSaying(block: Block, colon: number): boolean {
  for (let i = colon - 1; i >= 0 && i >= colon - REACH; i--) {
    const token = block.tokens[i];
    const mark = markOf(block, token);
    if (mark === ':' || SENTENCE_ENDS.has(mark)) return false;
    if (token?.kind !== 'word') continue;
    const word = bare(textOf(block, token));
    if (SACRED.has(word)) return false;
    if (isSayingWord(word)) return true;
  }
  return false;
}
