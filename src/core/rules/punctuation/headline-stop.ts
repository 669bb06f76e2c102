import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import { shift } from '../../text/span.ts';
import { isReadable, isWordLike, markOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';
import { isAbbreviationStop } from './abbreviation.ts';

/** A headline of more words is the lead paragraph of a draft without one. */
const LONGEST_HEADLINE = 16;

export const headlineStop = defineDraftRule({
  meta: {
    id: 'punctuation/headline-stop',
    summary: { ar: 'نقطة في آخر العنوان', en: 'Full stop at the end of a headline' },
    why: {
      ar: 'العنوان لا يُختم بنقطة. العنوان في النص العادي هو السطر الأول إن كان جملة قصيرة تليها فقرة أطول منها أو سطر خال، وفي Markdown كل سطر عنوان. لا تشمل القاعدة النقط المتتالية والاختصارات.',
      en: 'Headlines take no full stop. In plain text the headline is the first line, if it is one short sentence before a blank line or a longer paragraph; in Markdown every heading. Runs of dots and abbreviations are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'فوز الفريق الأول⟦.⟧\n\nفاز الفريق الأول أمس على ضيفه في المباراة.',
          fixed: 'فوز الفريق الأول\n\nفاز الفريق الأول أمس على ضيفه في المباراة.',
        },
        {
          text: 'عودة «الوفد» في ٣٠ مايو⟦.⟧\u00a0\nعاد الوفد أمس إلى القاهرة بعد غياب طويل عنها.',
          fixed: 'عودة «الوفد» في ٣٠ مايو\u00a0\nعاد الوفد أمس إلى القاهرة بعد غياب طويل عنها.',
        },
      ],
      good: [
        { text: 'فوز الفريق الأول\n\nفاز الفريق الأول أمس.' },
        { text: 'عاجل.. فوز الفريق...\n\nفاز الفريق الأول أمس.' },
        { text: 'فاز الفريق. وخسر الضيف.\n\nفاز الفريق الأول أمس.' },
        { text: 'كتاب من تأليف د.\n\nصدر الكتاب أمس.' },
        { text: 'فاز الفريق الأول أمس على ضيفه في المباراة.\nثم عاد.' },
        { text: 'فاز الفريق الأول أمس.' },
      ],
    },
  },
  check(draft, { report }) {
    for (const { block, start } of headlines(draft)) {
      const last = block.tokens.findLastIndex(isReadable);
      if (markOf(block, block.tokens[last]) !== '.' || block.sentences.length !== 1) continue;
      if (!isWordLike(block.tokens[last - 1]) && !isCloser(markOf(block, block.tokens[last - 1]))) continue;
      if (isAbbreviationStop(block, last)) continue;
      const span = shift({ start: block.tokens[last]!.start, end: block.tokens[last]!.end }, start);
      report({
        ...span,
        message: { ar: 'نقطة في آخر العنوان', en: 'Full stop at the end of the headline' },
        fixes: [choiceOf({ ar: 'احذف النقطة', en: 'Remove the full stop' }, remove(span))],
      });
    }
  },
});

function headlines({ text, format, blocks }: Draft): readonly { block: Block; start: number }[] {
  if (format === 'markdown') return blocks.filter(({ block }) => block.kind === 'heading');
  const [first, second] = blocks.filter(({ block }) => block.tokens.some(isReadable));
  if (!first || !second) return [];
  const { block, start } = first;
  if (block.tokens.filter(isWordLike).length > LONGEST_HEADLINE) return [];
  const gap = text.slice(start + block.text.length, second.start);
  const isBlankLine = gap.split(/\r\n|\n|\r/).length > 2;
  return isBlankLine || second.block.text.length > block.text.length ? [first] : [];
}

function isCloser(mark: string): boolean {
  return mark !== '' && '"»”“)'.includes(mark);
}
