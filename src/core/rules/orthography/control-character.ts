import { defineBlockRule } from '../../rule.ts';
import { remove, safeFixOf } from '../fix.ts';
import { codePointName } from './code-point-name.ts';

/** C0 and C1 control characters but for the tab; line ends never stand within a block. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g;

export const controlCharacter = defineBlockRule({
  meta: {
    id: 'orthography/control-character',
    summary: { ar: 'محرف تحكّم في النص', en: 'Control character in the text' },
    why: {
      ar: 'محارف التحكّم بقايا برامج قديمة، لا تُرى ولا معنى لها في خبر، وقد تقطع النص عند النشر.',
      en: 'Control characters are left over by old programs: they cannot be seen, mean nothing in a story, and may cut it short where it is published.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'قال⟦\u0002⟧ الوزير', fixed: 'قال الوزير' }],
      good: [{ text: 'قال\tالوزير' }],
    },
  },
  check(block, { report }) {
    for (const match of block.text.matchAll(CONTROLS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const name = codePointName(match[0]);
      report({
        ...span,
        message: { ar: `محرف تحكّم لا يُرى (${name})`, en: `Invisible control character (${name})` },
        fixes: [safeFixOf({ ar: 'احذفه', en: 'Remove it' }, remove(span))],
      });
    }
  },
});
