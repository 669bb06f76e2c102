import type { Block } from '../../text/block.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { spaceRunName } from './space-run-name.ts';
import { removeSpace } from './titles.ts';

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
]);

export const spaceInsideQuotes = defineBlockRule({
  meta: {
    id: 'spacing/space-inside-quotes',
    summary: { ar: 'مسافة داخل علامتي التنصيص', en: 'Space inside quotation marks' },
    why: {
      ar: 'تلتصق علامتا التنصيص بما بينهما، والمسافة خارجهما. لا تشمل القاعدة فقرة لا تفتح بعلامة الفتح أو لا تتوازن علاماتها، فبعض الأنظمة تجعل العلامتين واحدة («و»المراعي»»).',
      en: 'Quotation marks hug what they hold; the spaces stand outside them. A paragraph whose marks do not pair in the usual direction is left alone: some systems print one mark for both sides.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'صحيفة «⟦ ⟧الرأي⟦ ⟧» اليومية', fixed: 'صحيفة «الرأي» اليومية' },
        { text: 'قال “⟦\u00a0⟧سنعود” غدا', fixed: 'قال “سنعود” غدا' },
      ],
      good: [
        { text: 'صحيفة «الرأي» اليومية' },
        { text: 'شركة »المراعي» و »سابك» للصناعات' },
        { text: 'قال ”سنعود“ ثم ”سنبقى“ هنا' },
      ],
    },
  },
  check(block, { report }) {
    const open = [...PARTNERS].filter(([opener, closer]) => pairsInOrder(block, opener, closer));
    if (open.length === 0) return;
    const openers = new Set(open.map(([opener]) => opener));
    const closers = new Set(open.map(([, closer]) => closer));
    forEachInnerSpace(block, ({ space, before, after, index }) => {
      const opens = openers.has(markOf(block, before)) && !isWordLike(block.tokens[index - 2]);
      const closes = closers.has(markOf(block, after)) && !isWordLike(block.tokens[index + 2]);
      if (opens === closes) return;
      const name = spaceRunName(textOf(block, space));
      report({
        start: space.start,
        end: space.end,
        message: opens
          ? { ar: `${name.ar} بعد علامة فتح التنصيص`, en: `${name.en} after the opening quotation mark` }
          : { ar: `${name.ar} قبل علامة إغلاق التنصيص`, en: `${name.en} before the closing quotation mark` },
        fixes: [safeFixOf(removeSpace, remove(space))],
      });
    });
  },
});

/** Whether each opener is followed by its closer before the next opener, as it is where the two have not been mixed up. */
function pairsInOrder(block: Block, opener: string, closer: string): boolean {
  let isOpen = false;
  let seen = false;
  for (const token of block.tokens) {
    const mark = markOf(block, token);
    if (mark !== opener && mark !== closer) continue;
    if ((mark === opener) === isOpen) return false;
    isOpen = !isOpen;
    seen = true;
  }
  return seen && !isOpen;
}
