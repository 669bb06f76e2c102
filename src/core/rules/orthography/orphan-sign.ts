import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const SIGNS_FIRST = /^([\u064b-\u0652\u0670]+)(\p{L})(\p{L}?)/u;

const beginsWithSign = wordTest((word) => SIGNS_FIRST.test(word));

export const orphanSign = defineBlockRule({
  meta: {
    id: 'orthography/orphan-sign',
    summary: { ar: 'حركة لا حرف قبلها', en: 'Vowel sign without a letter' },
    why: {
      ar: 'الحركة والشدة تتبعان حرفهما. وما سبق الكلمة منها حركة سبقت اليد إليها، ومكانها في الغالب الحرف الثاني: «أكّد».',
      en: 'Vowel signs and the shadda follow their letter. One that stands before a word was struck too early; mostly it belongs on the second letter: «أكّد».',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [{ text: 'وقد ⟦\u0651أكد⟧ الوزير', fixed: 'وقد أكّد الوزير' }],
      good: [{ text: 'وقد أكّد الوزير' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, beginsWithSign)) {
      const found = SIGNS_FIRST.exec(word);
      const [head, signs, first, second] = found as unknown as [string, string, string, string];
      const rest = word.slice(head.length);
      const without = first + second + rest;
      const moved = second ? first + second + signs + rest : first + signs + rest;
      const message = {
        ar: `حركة قبل «${without}» لا حرف لها`,
        en: `A vowel sign without a letter before «${without}»`,
      };
      report(wordFinding(token, message, [moved, without], false));
    }
  },
});
