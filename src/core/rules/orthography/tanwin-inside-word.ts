import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Tanwin before a letter, but for the alef or «ى» that ends a word: «شكرًا», «هدًى». */
const INSIDE = /[\u064b-\u064d](?!\u0651)(?!(?:ا|ى)$)(?=\p{L})/u;
const EVERY_INSIDE = new RegExp(INSIDE, 'gu');
const VOWELS: Readonly<Record<string, string>> = {
  '\u064b': '\u064e',
  '\u064c': '\u064f',
  '\u064d': '\u0650',
};

/** Behind more letters two words may have run together, «كتابٌجديد», and the editor must look. */
const MOST_LETTERS_BEFORE = 4;

const hasTanwinInside = wordTest((word) => INSIDE.test(word));

export const tanwinInsideWord = defineBlockRule({
  meta: {
    id: 'orthography/tanwin-inside-word',
    summary: { ar: 'تنوين في وسط كلمة', en: 'Tanwin inside a word' },
    why: {
      ar: 'التنوين في آخر الكلمة وحده، وما في وسطها ضمة أو كسرة أو فتحة أخطأت اليد مفتاحها: مُشيدا لا مٌشيدا.',
      en: 'Tanwin stands at the end of a word only; inside it a damma, kasra or fatha was meant and the next key was struck: مُشيدا, not مٌشيدا.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'عاد ⟦مٌشيدا⟧ بالقرار', fixed: 'عاد مُشيدا بالقرار' },
        { text: 'قرار ⟦مٍلزم⟧', fixed: 'قرار مِلزم' },
      ],
      good: [{ text: 'شكرًا لكم وهدًى' }, { text: 'كتابٌ جديدٍ' }, { text: 'عاد مُشيدا' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasTanwinInside)) {
      const first = INSIDE.exec(word)!;
      // A sign before the word is another rule's, and «شكراًجزيلا» is two words: a missing space.
      if (first.index === 0 || word[first.index - 1] === 'ا') continue;
      const mended = word.replace(EVERY_INSIDE, (sign) => VOWELS[sign]!);
      const message = {
        ar: `التنوين في آخر الكلمة وحده: «${mended}»`,
        en: `Tanwin stands at the end of a word only: «${mended}»`,
      };
      // «عبًر» may want a shadda as well as a fatha.
      const isCertain = first.index <= MOST_LETTERS_BEFORE && !word.includes('\u064b');
      report(wordFinding(token, message, [mended], isCertain));
    }
  },
});
