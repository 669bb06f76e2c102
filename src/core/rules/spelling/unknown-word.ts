import { defineDraftRule } from '../../rule.ts';
import { spellingOf } from './misspellings-of.ts';

export const unknownWord = defineDraftRule({
  meta: {
    id: 'spelling/unknown-word',
    summary: { ar: 'كلمة ليست في المعجم', en: 'Word that is not in the dictionary' },
    why: {
      ar: 'أكثر ما ليس في المعجم أسماء وكلمات أجنبية صحيحة، فالقاعدة متوقفة حتى تطلبها. أضف ما تعرفه الدار إلى كلماتها.',
      en: 'Most words that the dictionary lacks are names and foreign words that are right; hence the rule is off until it is asked for. Words that the house knows are added to its own.',
    },
    level: 'off',
    fix: 'none',
    examples: {
      bad: [{ text: 'وصفها بأنها ⟦زغبرطة⟧ لا معنى لها' }],
      good: [{ text: 'وصفها بأنها كلمة لا معنى لها' }],
    },
  },
  check(draft, { report }) {
    for (const { start, end, word } of spellingOf(draft).unknown) {
      report({
        start,
        end,
        message: { ar: `«${word}» ليست في المعجم`, en: `«${word}» is not in the dictionary` },
      });
    }
  },
});
