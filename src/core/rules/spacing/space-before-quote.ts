import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { isAttachedPrefix } from '../../text/attached-prefix.ts';
import { addSpace } from './titles.ts';

export const spaceBeforeQuote = defineBlockRule({
  meta: {
    id: 'spacing/space-before-quote',
    summary: { ar: 'لا مسافة قبل علامة فتح التنصيص', en: 'No space before an opening quotation mark' },
    why: {
      ar: 'بين الكلمة وعلامة فتح التنصيص مسافة. لا تشمل القاعدة الحروف التي تتصل بما بعدها: بـ«نص»، و«نص»، ال«5».',
      en: 'A space parts a word from the opening quotation mark behind it. Prefixes that join what follows (بـ«نص»، و«نص») are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'صحيفة⟦«⟧الحياة» اللندنية', fixed: 'صحيفة «الحياة» اللندنية' },
        { text: 'في عام 2015⟦«⟧عاصفة الحزم»', fixed: 'في عام 2015 «عاصفة الحزم»' },
      ],
      good: [
        { text: 'صحيفة «الحياة»' },
        { text: 'اعترف بـ«الخطأ» و«الندم» لل«5» ول«سابك»' },
        { text: 'قال «نعم« ثم عاد' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      const quote = tokens[i]!;
      if (markOf(block, quote) !== '«') continue;
      const before = tokens[i - 1]!;
      // «نعم« closes with the wrong mark: no word follows it.
      if (!isWordLike(before) || !isWordLike(tokens[i + 1])) continue;
      if (before.kind === 'word' && isAttachedPrefix(textOf(block, before))) continue;
      report({
        start: quote.start,
        end: quote.end,
        message: { ar: 'لا مسافة قبل علامة فتح التنصيص', en: 'No space before the opening quotation mark' },
        fixes: [safeFixOf(addSpace, insert(quote.start, ' '))],
      });
    }
  },
});
