import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { spaceRunName } from './space-run-name.ts';
import { removeSpace } from './titles.ts';

export const trailingSpace = defineBlockRule({
  meta: {
    id: 'spacing/trailing-space',
    summary: { ar: 'مسافة في آخر السطر', en: 'Trailing space' },
    why: {
      ar: 'المسافة في آخر السطر لا تُرى، وتنتقل مع النص إلى أنظمة النشر. ومسافتان أو أكثر في آخر السطر فاصل أسطر في Markdown، فلا تمسّهما القاعدة هناك.',
      en: 'A space at the end of a line cannot be seen and travels with the text into the publishing system. In Markdown two or more are a line break and are left alone there.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'انتهى الاجتماع.⟦ ⟧', fixed: 'انتهى الاجتماع.' },
        { text: 'انتهى الاجتماع.⟦\u00a0⟧', fixed: 'انتهى الاجتماع.' },
      ],
      good: [{ text: 'انتهى الاجتماع.' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length; i++) {
      const space = tokens[i]!;
      if (space.kind !== 'space' || (i < tokens.length - 1 && tokens[i + 1]!.kind !== 'break')) continue;
      const name = spaceRunName(textOf(block, space));
      report({
        start: space.start,
        end: space.end,
        message: { ar: `${name.ar} في آخر السطر`, en: `${name.en} at the end of the line` },
        fixes: [safeFixOf(removeSpace, remove(space))],
      });
    }
  },
});
