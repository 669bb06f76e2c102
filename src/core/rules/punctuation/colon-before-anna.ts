import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { isGap } from './neighbours.ts';
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
/** Words that may stand between the verb and the colon. */
const REACH = 15;

export const colonBeforeAnna = defineBlockRule({
  meta: {
    id: 'punctuation/colon-before-anna',
    summary: { ar: 'نقطتان قبل «أن» أو «إن»', en: 'Colon before «أن» or «إن»' },
    why: {
      ar: 'النقطتان لنقل الكلام بلفظه، و«أن» و«إن» لحكايته، فلا تجتمعان: «قال إن» أو «قال: "..."». لا تشمل القاعدة ما فُتحت بعده علامة تنصيص أو قوس، و«إننا» و«إني» لأنهما لفظ القائل، و«إن» الشرطية، والعنوان الذي لا فعل فيه.',
      en: 'A colon brings the very words, «أن» and «إن» report them: one or the other. Quotations, verses, a speaker\u2019s own «إننا», the conditional and headlines without a verb are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال الوزير⟦:⟧ إن الجسر مفتوح.', fixed: 'قال الوزير إن الجسر مفتوح.' },
        { text: 'وأكدت صحيفة «النهار»⟦:⟧\u00a0أنها ستعود.', fixed: 'وأكدت صحيفة «النهار»\u00a0أنها ستعود.' },
        { text: 'وأشار في عام ٢٠١٩ إلى⟦:⟧أن الجسر مفتوح.', fixed: 'وأشار في عام ٢٠١٩ إلى أن الجسر مفتوح.' },
        { text: 'غادر الوزير مؤكدا ⟦:⟧ أنه سيعود.', fixed: 'غادر الوزير مؤكدا أنه سيعود.' },
      ],
      good: [
        { text: 'قال الوزير إن الجسر مفتوح. وأضاف: «إن المدينة جميلة».' },
        { text: 'قال الوزير: إننا سنعود. وأضاف: إن لم نعد فانتظرونا.' },
        { text: 'الوزير: إن الجسر مفتوح' },
        { text: 'قال تعالى: إن مع العسر يسرا.' },
        { text: 'حضر الوفد. النتيجة: أن الجسر مفتوح.' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    let words = Infinity;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const mark = markOf(block, token);
      if (token.kind === 'word') {
        const word = bare(textOf(block, token));
        if (SACRED.has(word)) words = Infinity;
        else words = isSayingWord(word) ? 0 : words + 1;
      } else if (isWordLike(token)) words++;
      else if (SENTENCE_ENDS.has(mark)) words = Infinity;
      if (mark !== ':') continue;
      const isSpeech = words <= REACH;
      words = Infinity;
      const next = isGap(tokens[i + 1]) ? i + 2 : i + 1;
      const particle = bare(textOf(block, tokens[next]));
      if (!isSpeech || !PARTICLES.has(particle)) continue;
      if (particle === 'إن' && CONDITIONS.has(bare(textOf(block, tokens[next + 2])))) continue;
      const blankBefore = tokens[i - 1]?.kind === 'space' ? tokens[i - 1]! : token;
      const span = { start: isGap(tokens[i + 1]) ? blankBefore.start : token.start, end: token.end };
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
            replace(span, isGap(tokens[i + 1]) ? '' : ' '),
          ),
        ],
      });
    }
  },
});
