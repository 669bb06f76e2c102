import { object, optional, picklist } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isWordLike, markOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { marksOf } from '../../text/marks.ts';
import { isGap, readableAfter, readableBefore } from '../../text/neighbours.ts';

const options = object({
  /** How the house writes two words that a slash joins: «رجل/امرأة» or «رجل / امرأة». */
  style: optional(picklist(['tight', 'spaced']), 'tight'),
});

export const slashSpacing = defineBlockRule({
  meta: {
    id: 'punctuation/slash-spacing',
    summary: { ar: 'مسافة حول الشرطة المائلة', en: 'Space round a slash' },
    why: {
      ar: 'تلتصق الشرطة المائلة بالكلمتين اللتين تجمعهما: «أبريل/نيسان»، ولدور أن تفصلها. لا تشمل القاعدة الأرقام والسنوات، وشطري البيت من الشعر، والكلام اللاتيني، ولا «//انتهى//».',
      en: 'A slash joins two words without blanks; a house may choose blanks. Numbers and years, the halves of a verse, Latin words and double slashes are left alone.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'لكل رجل⟦ / ⟧امرأة حق.', fixed: 'لكل رجل/امرأة حق.' },
        {
          text: 'في ٣٠ أبريل⟦/ ⟧نيسان\u00a0و«مايو»⟦\u00a0/⟧أيار.',
          fixed: 'في ٣٠ أبريل/نيسان\u00a0و«مايو»/أيار.',
        },
        { text: 'في أبريل⟦/⟧نيسان.', fixed: 'في أبريل / نيسان.', options: { style: 'spaced' } },
      ],
      good: [
        { text: 'لكل رجل/امرأة حق في عام 1435 / 1436هـ.' },
        { text: '// انتهى //' },
        { text: 'قفا نبك من ذكرى حبيب ومنزل / بسقط اللوى بين الدخول فحومل' },
        { text: 'شركة Sony / Ericsson وغيرها.' },
        { text: 'في أبريل / نيسان.', options: { style: 'spaced' } },
      ],
    },
  },
  options,
  check(block, { options: { style }, report }) {
    const { tokens } = block;
    for (const { index: i, text } of marksOf(block)) {
      if (text !== '/') continue;
      const before = readableBefore(block, i);
      const after = readableAfter(block, i);
      const isPair =
        before &&
        after &&
        [before, after].every((token) => token.kind !== 'number' && markOf(block, token) !== '/');
      if (!isPair || (before.kind !== 'word' && after.kind !== 'word')) continue;
      const wanted = style === 'tight' ? '/' : ' / ';
      const span = { start: before.end, end: after.start };
      if (block.text.slice(span.start, span.end) === wanted || (isGap(tokens[i - 1]) && isVerse(block, i)))
        continue;
      report({
        ...span,
        message:
          style === 'tight'
            ? { ar: 'مسافة حول الشرطة المائلة', en: 'Space round a slash' }
            : { ar: 'شرطة مائلة بلا مسافة عن جانبيها', en: 'Slash without a space on both sides' },
        fixes: [choiceOf({ ar: `ضع «${wanted}»`, en: `Write "${wanted}"` }, replace(span, wanted))],
      });
    }
  },
});

const LONGEST_VERSE = 150;

/** Whether the slash at token `i` parts the halves of a verse: a short line, several words on both sides. */
function isVerse({ text, tokens }: Block, i: number): boolean {
  if (text.length > LONGEST_VERSE) return false;
  const first = tokens.slice(0, i).filter(isWordLike).length;
  const second = tokens.slice(i + 1).filter(isWordLike).length;
  return Math.min(first, second) >= 3 && Math.abs(first - second) <= 3;
}
