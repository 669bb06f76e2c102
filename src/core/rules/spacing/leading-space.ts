import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { spaceRunName } from './space-run-name.ts';
import { removeSpace } from './titles.ts';

export const leadingSpace = defineBlockRule({
  meta: {
    id: 'spacing/leading-space',
    summary: { ar: 'مسافة في أوّل الفقرة', en: 'Leading space' },
    why: {
      ar: 'إزاحة أوّل الفقرة من عمل الإخراج لا من عمل النص، والمسافة في أوّلها تظهر في بعض المواقع ولا تظهر في غيرها. لا تشمل القاعدة Markdown لأن الإزاحة فيه ذات معنى.',
      en: 'Indenting a paragraph is the work of the layout, not of the text. Markdown is left alone, since indentation has a meaning there.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: '⟦ ⟧قال الوزير', fixed: 'قال الوزير' },
        { text: '⟦\u00a0 ⟧قال الوزير', fixed: 'قال الوزير' },
      ],
      good: [{ text: 'قال الوزير' }],
    },
  },
  check(block, { report }) {
    const space = block.tokens[0];
    // A line of nothing but blanks is the trailing rule's.
    if (space?.kind !== 'space' || block.tokens.length === 1 || block.format === 'markdown') return;
    const name = spaceRunName(textOf(block, space));
    report({
      start: space.start,
      end: space.end,
      message: { ar: `${name.ar} في أوّل الفقرة`, en: `${name.en} at the start of the paragraph` },
      fixes: [safeFixOf(removeSpace, remove(space))],
    });
  },
});
