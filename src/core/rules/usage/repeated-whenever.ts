import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { firstIndex } from '../../text/first-index.ts';
import { isQuoted } from '../../text/quotations.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, remove } from '../fix.ts';

/** A condition has no more words; what is further off belongs to another sentence. */
const MOST_TOKENS = 20;

export const repeatedWhenever = defineBlockRule({
  meta: {
    id: 'usage/repeated-whenever',
    summary: { ar: '«كلما» في الجواب أيضا', en: '«كلما» in the answer as well' },
    why: {
      ar: 'تدخل «كلما» على الشرط وحده، فيقال كلما زاد العرض نقص السعر. لا تشمل القاعدة «وكلما» معطوفة على شرط آخر.',
      en: '«كلما» stands before the condition only: كلما زاد العرض نقص السعر. «وكلما» before a further condition is left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'كلما زاد العرض ⟦كلما⟧ نقص السعر', fixed: 'كلما زاد العرض نقص السعر' },
        { text: 'وكلما زاد العرض، ⟦كلما⟧ نقص السعر', fixed: 'وكلما زاد العرض، نقص السعر' },
      ],
      good: [
        { text: 'كلما زاد العرض نقص السعر، وكلما قل زاد' },
        { text: 'يزورها كلما عاد. كلما غاب سألت عنه' },
        { text: 'يقول "كلما زاد العرض كلما نقص السعر"' },
      ],
    },
  },
  phrases: [{ text: 'كلما' }],
  check(block, { matches, report }) {
    matches.forEach((match, i) => {
      const first = matches[i - 1];
      const { start, end, prefix } = match;
      if (!first || prefix !== '' || isQuoted(block, start)) return;
      if (!isOneClause(block, first.end, start)) return;
      const blanks = /^\s*/.exec(block.text.slice(end))![0].length;
      report({
        start,
        end,
        message: { ar: '«كلما» تدخل على الشرط وحده', en: '«كلما» stands before the condition only' },
        related: [
          { start: first.start, end: first.end, message: { ar: 'هذه هي الأولى', en: 'The first is here' } },
        ],
        fixes: [
          choiceOf(
            { ar: 'احذف «كلما» الثانية', en: 'Remove the second «كلما»' },
            remove({ start, end: end + blanks }),
          ),
        ],
      });
    });
  },
});

/** Whether a few words lie between two places, with no mark but one comma. */
function isOneClause(block: Block, from: number, to: number): boolean {
  const { tokens } = block;
  let commas = 0;
  const first = firstIndex(tokens.length, (i) => tokens[i]!.start >= from);
  for (let i = first; i < tokens.length && tokens[i]!.start < to; i++) {
    if (i - first > MOST_TOKENS) return false;
    const mark = markOf(block, tokens[i]);
    if (mark === '،') commas++;
    else if (mark !== '') return false;
  }
  return commas < 2;
}
