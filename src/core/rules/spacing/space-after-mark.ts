import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { addSpace } from './titles.ts';

const MARKS = new Set(['،', '؛', '؟', '!']);
/** What opens with certainty; straight and curly quotes may as well close: «القضية،"». */
const OPENERS = new Set(['«', '(']);

export const spaceAfterMark = defineBlockRule({
  meta: {
    id: 'spacing/space-after-mark',
    summary: { ar: 'لا مسافة بعد علامة الترقيم', en: 'No space after a punctuation mark' },
    why: {
      ar: 'تلي الفاصلةَ والفاصلةَ المنقوطة وعلامتي الاستفهام والتعجّب مسافة. لا تشمل القاعدة الفاصلة بين رقمين (2،8)، ولا العلامة التي يليها قوس أو علامة تنصيص للإغلاق (،")، ولا العلامات المتتالية (؟!).',
      en: 'A comma, semicolon, question or exclamation mark is followed by a space. The decimal comma between two digits (2،8), a mark before a closing quote or bracket (،") and marks in a row (؟!) are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'حضر⟦،⟧ثم غادر', fixed: 'حضر، ثم غادر' },
        { text: 'هل نجح⟦؟⟧نعم', fixed: 'هل نجح؟ نعم' },
        { text: 'يوم الأحد⟦،⟧15 مارس', fixed: 'يوم الأحد، 15 مارس' },
        { text: 'قال⟦؛⟧«سنعود»', fixed: 'قال؛ «سنعود»' },
        { text: 'قرار مجلس الأمن⟦،⟧CNN تنشر نصه', fixed: 'قرار مجلس الأمن، CNN تنشر نصه' },
      ],
      good: [
        { text: 'بلغت النسبة 2،8 في المئة' },
        { text: 'أعلن "انتهاء القضية،" ثم غادر' },
        { text: 'ماذا جرى؟!' },
        { text: 'موقع Yahoo!مكتوب' },
        { text: 'حضر، ثم غادر' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      const token = tokens[i]!;
      const mark = markOf(block, token);
      if (!MARKS.has(mark)) continue;
      const before = tokens[i - 1]!;
      const after = tokens[i + 1]!;
      if (!isWordLike(after) && !OPENERS.has(markOf(block, after))) continue;
      // «Yahoo!» bears its mark; «2،٨», of two digit families, is no list.
      if (before.kind === 'latin' && mark === '!') continue;
      if (before.kind === 'number' && after.kind === 'number') continue;
      report({
        start: token.start,
        end: token.end,
        message: { ar: `لا مسافة بعد «${mark}»`, en: `No space after "${mark}"` },
        fixes: [safeFixOf(addSpace, insert(token.end, ' '))],
      });
    }
  },
});
