import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { spaceRunName } from './space-run-name.ts';
import { removeSpace } from './titles.ts';

const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);

export const spaceInsideBrackets = defineBlockRule({
  meta: {
    id: 'spacing/space-inside-brackets',
    summary: { ar: 'مسافة داخل القوسين', en: 'Space inside brackets' },
    why: {
      ar: 'يلتصق القوسان بما بينهما، والمسافة خارجهما. لا تشمل القاعدة القوسين الفارغين ( )، فهما مكان يُملأ.',
      en: 'Brackets hug what they hold; the spaces stand outside them. An empty pair ( ) is a place to fill and is left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وكالة الأنباء (⟦ ⟧واس⟦ ⟧) قالت', fixed: 'وكالة الأنباء (واس) قالت' },
        { text: 'نقلت [⟦ ⟧المحرّر] عنه', fixed: 'نقلت [المحرّر] عنه' },
      ],
      good: [
        { text: 'وكالة الأنباء (واس) قالت' },
        { text: 'ضع علامة في المربّع ( ) المناسب' },
        { text: '1 ) الرياض' },
      ],
    },
  },
  check(block, { report }) {
    /** Brackets opened and not closed yet: «أولا )» closes nothing, so the blank before it may be meant. */
    let depth = 0;
    let last = -1;
    forEachInnerSpace(block, ({ space, before, after, index }) => {
      for (let i = last + 1; i < index; i++) depth = depthAfter(depth, markOf(block, block.tokens[i]));
      last = index;
      const opens = OPENERS.has(markOf(block, before));
      const closes = CLOSERS.has(markOf(block, after));
      if (opens === closes || (closes && depth === 0)) return;
      const name = spaceRunName(textOf(block, space));
      report({
        start: space.start,
        end: space.end,
        message: opens
          ? { ar: `${name.ar} بعد قوس الفتح`, en: `${name.en} after the opening bracket` }
          : { ar: `${name.ar} قبل قوس الإغلاق`, en: `${name.en} before the closing bracket` },
        fixes: [safeFixOf(removeSpace, remove(space))],
      });
    });
  },
});

function depthAfter(depth: number, mark: string): number {
  if (OPENERS.has(mark)) return depth + 1;
  return CLOSERS.has(mark) ? Math.max(0, depth - 1) : depth;
}
