import { defineBlockRule } from '../../rule.ts';
import { firstIndex } from '../../text/first-index.ts';
import { isQuoted } from '../../text/quotations.ts';
import { choiceOf, remove } from '../fix.ts';

const PHRASES = ['السياق', 'الصدد', 'الإطار'].flatMap((noun) => [
  { text: `في هذا ${noun}` },
  { text: `في ذات ${noun}` },
]);
/** The comma and the blanks between the phrase and the sentence. */
const COMMA = /^\s*،?\s*/;
const CONJUNCTIONS = ['', 'و', 'ف'];

export const inThisContext = defineBlockRule({
  meta: {
    id: 'style/in-this-context',
    summary: { ar: '«في هذا السياق» في أول الجملة', en: '«في هذا السياق» to open a sentence' },
    why: {
      ar: 'لا تضيف العبارة خبرا، وتتصل الجملة بما قبلها دونها. لا تشمل القاعدة ما جاء في وسط الجملة.',
      en: 'The phrase tells nothing, and the sentence goes with the one before without it. Inside a sentence it is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'أرجئت القمة. ⟦وفي هذا السياق، ⟧قال الوزير إن موعدها لم يحدد',
          fixed: 'أرجئت القمة. قال الوزير إن موعدها لم يحدد',
        },
        { text: '⟦في هذا الإطار ⟧أُغلق الطريق', fixed: 'أُغلق الطريق' },
      ],
      good: [{ text: 'جاء قوله في هذا السياق وحده' }, { text: 'وفي هذا السياق' }],
    },
  },
  phrases: PHRASES,
  check(block, { matches, report }) {
    const { sentences, text, tokens } = block;
    for (const match of matches) {
      if (!CONJUNCTIONS.includes(match.prefix) || isQuoted(block, match.start)) continue;
      const { start } = tokens[firstIndex(tokens.length, (i) => tokens[i]!.end > match.start)]!;
      const sentence = sentences[firstIndex(sentences.length, (i) => sentences[i]!.start >= start)];
      const end = match.end + COMMA.exec(text.slice(match.end))![0].length;
      if (sentence?.start !== start || end >= sentence.end) continue;
      const span = { start, end };
      report({
        ...span,
        message: {
          ar: `«${match.written}» لا تضيف خبرا؛ ابدأ الجملة بعدها`,
          en: `«${match.written}» tells nothing; begin the sentence behind it`,
        },
        fixes: [choiceOf({ ar: 'احذفها', en: 'Remove it' }, remove(span))],
      });
    }
  },
});
