import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { choiceOf, remove } from '../fix.ts';
import { isAttachedPrefix } from '../../text/attached-prefix.ts';
import { removeSpace } from './titles.ts';

export const spaceInsideStraightQuotes = defineBlockRule({
  meta: {
    id: 'spacing/space-inside-straight-quotes',
    summary: { ar: 'مسافة داخل علامتي التنصيص المستقيمتين', en: 'Space inside straight quotation marks' },
    why: {
      ar: 'تلتصق علامتا التنصيص بما بينهما. والعلامة المستقيمة واحدة للفتح والإغلاق، فتُعرف بترتيبها في الفقرة، ولذلك يختار المحرّر. وإن لم يستقم الترتيب سكتت القاعدة.',
      en: 'Quotation marks hug what they hold. A straight mark both opens and closes and is told by its order in the paragraph, so the editor chooses; where the order does not hold the rule is silent.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [{ text: 'قال "⟦ ⟧سنعود⟦ ⟧" ثم غادر', fixed: 'قال "سنعود" ثم غادر' }],
      good: [
        { text: 'قال "سنعود" ثم غادر' },
        { text: 'قال "سنعود ثم غادر' },
        { text: 'سنعود" ثم غادر "الوفد" إلى" بلده' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    const quotes: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (markOf(block, tokens[i]) === '"') quotes.push(i);
    if (quotes.length % 2 !== 0) return;
    const inner: Token[] = [];
    for (let k = 0; k < quotes.length; k += 2) {
      const opener = quotes[k]!;
      const closer = quotes[k + 1]!;
      if (joinsOutside(tokens[opener - 1]) || isWordLike(tokens[closer + 1])) return;
      if (tokens[opener + 1]?.kind === 'space' && opener + 2 < closer) inner.push(tokens[opener + 1]!);
      if (tokens[closer - 1]?.kind === 'space' && opener + 2 < closer) inner.push(tokens[closer - 1]!);
    }
    for (const space of new Set(inner)) {
      report({
        start: space.start,
        end: space.end,
        message: { ar: 'مسافة داخل علامتي التنصيص', en: 'Space inside the quotation marks' },
        fixes: [choiceOf(removeSpace, remove(space))],
      });
    }

    /** A word glued to what should be an opening mark tells that the order was lost before it; a prefix does not. */
    function joinsOutside(before: Token | undefined): boolean {
      return isWordLike(before) && !(before.kind === 'word' && isAttachedPrefix(textOf(block, before)));
    }
  },
});
