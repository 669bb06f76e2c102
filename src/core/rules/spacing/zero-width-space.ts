import { defineBlockRule } from '../../rule.ts';
import { spaceName } from '../../text/spaces.ts';
import { isWordLike, textOf } from '../../text/token-text.ts';
import { choiceOf, remove, replace } from '../fix.ts';

const ZERO_WIDTH_SPACE = 0x200b;

export const zeroWidthSpace = defineBlockRule({
  meta: {
    id: 'spacing/zero-width-space',
    summary: { ar: 'مسافة معدومة العرض', en: 'Zero-width space' },
    why: {
      ar: 'المسافة معدومة العرض (U+200B) لا تُرى، وتقطع الكلمة في البحث وفي المدقّقات. فإن كانت بين حرفين فقد تكون مكان مسافة سقطت، أو زائدة داخل كلمة، والمحرّر هو الذي يختار.',
      en: 'The zero-width space (U+200B) cannot be seen and splits a word for searches and checkers. Between two letters it may stand for a lost space or be left over within a word: the editor chooses.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'انتهى الاجتماع.⟦\u200b⟧', fixed: 'انتهى الاجتماع.' },
        { text: 'قال⟦\u200b⟧ الوزير', fixed: 'قال الوزير' },
        { text: 'قال⟦\u200b⟧الوزير', fixed: 'قال الوزير' },
      ],
      good: [{ text: 'قال الوزير' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'invisible' || !/^\u200b+$/.test(textOf(block, token))) continue;
      const name = spaceName(ZERO_WIDTH_SPACE);
      const deletion = choiceOf(
        { ar: 'احذف المسافة معدومة العرض', en: 'Remove the zero-width space' },
        remove(token),
      );
      const space = choiceOf({ ar: 'ضع مسافة عادية', en: 'Put a plain space' }, replace(token, ' '));
      const partsWords = isWordLike(tokens[i - 1]) && isWordLike(tokens[i + 1]);
      report({
        start: token.start,
        end: token.end,
        message: name,
        fixes: partsWords ? [space, deletion] : [deletion],
      });
    }
  },
});
