import { defineBlockRule } from '../../rule.ts';
import { isSingleLetter } from '../../text/characters.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { addSpace } from './titles.ts';

export const spaceAfterColon = defineBlockRule({
  meta: {
    id: 'spacing/space-after-colon',
    summary: { ar: 'لا مسافة بعد النقطتين الرأسيتين', en: 'No space after a colon' },
    why: {
      ar: 'تلي النقطتين الرأسيتين مسافة إذا جاءت بعدهما كلمة. لا تشمل القاعدة الأوقات والنتائج والروابط، ولا رموزا مثل «أ:ب».',
      en: 'A colon before a word is followed by a space. Times, scores, addresses and pairs of letters are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال⟦:⟧نعم', fixed: 'قال: نعم' },
        { text: 'صحيفة «الرأي»⟦:⟧ارتفاع الأسعار', fixed: 'صحيفة «الرأي»: ارتفاع الأسعار' },
      ],
      good: [
        { text: 'قال: نعم' },
        { text: 'الساعة 10:30' },
        { text: 'النسبة بين أ:ب' },
        { text: 'https://example.com/نص' },
        { text: 'قال:"نعم"' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      const colon = tokens[i]!;
      const after = tokens[i + 1]!;
      if (after.kind !== 'word' || markOf(block, colon) !== ':') continue;
      const before = tokens[i - 1]!;
      if (before.kind !== 'mark' && before.kind !== 'space' && !isWordLike(before)) continue;
      if (isSingleLetter(textOf(block, before)) && isSingleLetter(textOf(block, after))) continue;
      report({
        start: colon.start,
        end: colon.end,
        message: { ar: 'لا مسافة بعد النقطتين الرأسيتين', en: 'No space after the colon' },
        fixes: [safeFixOf(addSpace, insert(colon.end, ' '))],
      });
    }
  },
});
