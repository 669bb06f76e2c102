import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { isQuoted } from '../../text/quotations.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';

const FORMS: ReadonlySet<string> = new Set(['الخ', 'إلخ', 'ألخ']);

export const etCetera = defineBlockRule({
  meta: {
    id: 'names/et-cetera',
    summary: { ar: '«إلخ» في خبر', en: '«إلخ» in a news story' },
    why: {
      ar: '«إلخ» اختصار «إلى آخره»، ومكانه الملاحظات لا الأخبار: يُكتب مكانه «وغير ذلك»، أو يُتم التعداد.',
      en: '«إلخ» is short for «إلى آخره» and belongs to notes, not to news: write «وغير ذلك», or finish the list.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'القمح والشعير والذرة ⟦الخ⟧.', fixed: 'القمح والشعير والذرة وغير ذلك.' },
        { text: 'القمح والشعير، ⟦إلخ⟧', fixed: 'القمح والشعير، وغير ذلك' },
      ],
      good: [{ text: 'الأخ الأكبر' }, { text: 'قال: «القمح والشعير والذرة الخ»' }],
    },
  },
  check(block, { report }) {
    for (const token of block.tokens) {
      // The longest form with its tashkeel is no longer than this; most words are passed over by their length.
      if (token.kind !== 'word' || token.end - token.start > 6) continue;
      const written = textOf(block, token);
      if (!FORMS.has(bare(written)) || isQuoted(block, token.start)) continue;
      report({
        start: token.start,
        end: token.end,
        message: {
          ar: `«${written}» اختصار لا يُكتب في الأخبار`,
          en: `«${written}» is an abbreviation that news stories do without`,
        },
        fixes: [choiceOf({ ar: 'اكتب «وغير ذلك»', en: 'Write «وغير ذلك»' }, replace(token, 'وغير ذلك'))],
      });
    }
  },
});
