import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { replace, safeFixOf } from '../fix.ts';

export const spacedPlus = defineBlockRule({
  meta: {
    id: 'spacing/spaced-plus',
    summary: { ar: 'مسافة حول علامة الجمع في اسم', en: 'Spaces round the plus of a name' },
    why: {
      ar: 'تُكتب أسماء المجموعات واللجان بلا مسافات: مجموعة 5+1، اللجنة العسكرية 5+5. لا تشمل القاعدة العمليات الحسابية (2 + 3 = 5).',
      en: 'Names of groups and committees are written without spaces: 5+1, 5+5. Sums (2 + 3 = 5) are left alone.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'اللجنة العسكرية ⟦5 + 5⟧ في سرت', fixed: 'اللجنة العسكرية 5+5 في سرت' },
        { text: 'مجموعة ⟦5 +1⟧', fixed: 'مجموعة 5+1' },
      ],
      good: [
        { text: 'مجموعة 5+1' },
        { text: 'حاصل 2 + 3 = 5' },
        { text: 'نحو 50 +' },
        { text: 'من 3 +10,59 نقطة' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      if (markOf(block, tokens[i]) !== '+') continue;
      const first = operand(i, -1);
      const second = operand(i, 1);
      if (!first || !second || second.start - first.end === 1) continue;
      const left = textOf(block, first);
      const right = textOf(block, second);
      if (left.length > 2 || right.length > 2 || isSum(second)) continue;
      const span = { start: first.start, end: second.end };
      report({
        ...span,
        message: {
          ar: `تُكتب «${left}+${right}» بلا مسافات`,
          en: `"${left}+${right}" is written without spaces`,
        },
        fixes: [
          safeFixOf({ ar: 'احذف المسافات', en: 'Remove the spaces' }, replace(span, `${left}+${right}`)),
        ],
      });
    }

    /** The number beside the plus sign, with or without a blank between them. */
    function operand(plus: number, step: 1 | -1): Token | undefined {
      const beside = tokens[plus + step];
      const token = beside?.kind === 'space' ? tokens[plus + 2 * step] : beside;
      return token?.kind === 'number' ? token : undefined;
    }

    function isSum(second: Token): boolean {
      return /^\s*[=+]/.test(block.text.slice(second.end, second.end + 4));
    }
  },
});
