import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { isAttachedPrefix } from '../../text/attached-prefix.ts';
import { addSpace } from './titles.ts';

/** «مهندس(ة)», «طلاب(ات)»: what brackets add to the word itself is this short. */
const LONGEST_ENDING = 2;

export const spaceBeforeBracket = defineBlockRule({
  meta: {
    id: 'spacing/space-before-bracket',
    summary: { ar: 'لا مسافة قبل القوس', en: 'No space before a bracket' },
    why: {
      ar: 'بين الكلمة والقوس الذي يليها مسافة. لا تشمل القاعدة الحروف التي تتصل بما بعدها: و(12)، لـ(واس)، ال(نص)، ولا اللاحقة بين قوسين: مهندس(ة).',
      en: 'A space parts a word from the bracket behind it. Prefixes that join what follows (و(12)، لـ(واس)) and endings in brackets (مهندس(ة)) are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'المنظمة⟦(⟧الدولية) للهجرة', fixed: 'المنظمة (الدولية) للهجرة' },
        { text: 'قناة بي بي سي⟦(⟧البريطانية)', fixed: 'قناة بي بي سي (البريطانية)' },
      ],
      good: [
        { text: 'المنظمة (الدولية)' },
        { text: 'الفقرات و(12) لـ(واس) وبـ(نص) ال(نص)' },
        { text: 'يُطلب مهندس(ة) مقيم(ة)' },
        { text: 'المادة 5(أ)' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      const bracket = tokens[i]!;
      if (markOf(block, bracket) !== '(') continue;
      const before = tokens[i - 1]!;
      if (before.kind !== 'word' && before.kind !== 'acronym') continue;
      if (before.kind === 'word' && isAttachedPrefix(textOf(block, before))) continue;
      const inside = tokens[i + 1]!;
      if (inside.end - inside.start <= LONGEST_ENDING && markOf(block, tokens[i + 2]) === ')') continue;
      report({
        start: bracket.start,
        end: bracket.end,
        message: { ar: 'لا مسافة قبل القوس', en: 'No space before the bracket' },
        fixes: [safeFixOf(addSpace, insert(bracket.start, ' '))],
      });
    }
  },
});
