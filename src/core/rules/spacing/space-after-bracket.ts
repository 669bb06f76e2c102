import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { insert, safeFixOf } from '../fix.ts';
import { addSpace } from './titles.ts';

/** «(ال)قرار», «(أ)و(ب)»: what brackets hold of a word, or as a letter, is this short. */
const LONGEST_PART = 3;

export const spaceAfterBracket = defineBlockRule({
  meta: {
    id: 'spacing/space-after-bracket',
    summary: { ar: 'لا مسافة بعد القوس', en: 'No space after a bracket' },
    why: {
      ar: 'بين القوس والكلمة التي تليه مسافة. لا تشمل القاعدة الترقيم (1)نص، ولا الحرف أو جزء الكلمة بين قوسين: (ال)قرار.',
      en: 'A space parts a closing bracket from the word behind it. Numbering and parts of words in brackets ((ال)قرار) are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'ذكرت وكالة (رويترز⟦)⟧أن الوفد', fixed: 'ذكرت وكالة (رويترز) أن الوفد' },
        { text: 'المنظمة (الدولية للهجرة⟦)⟧وأضاف', fixed: 'المنظمة (الدولية للهجرة) وأضاف' },
      ],
      good: [
        { text: 'وكالة (رويترز) أن' },
        { text: '1)الرياض' },
        { text: '(1)الرياض' },
        { text: 'هذا (ال)قرار' },
        { text: 'الفقرتان (أ)و(ب)' },
        { text: 'موقع (فيسبوك)ـه' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    let opener = -1;
    for (let i = 0; i < tokens.length - 1; i++) {
      const token = tokens[i]!;
      const mark = markOf(block, token);
      if (mark === '(') opener = i;
      if (mark !== ')') continue;
      const after = tokens[i + 1]!;
      const opened = opener;
      opener = -1;
      if (opened < 0 || after.kind !== 'word' || textOf(block, after).startsWith('\u0640')) continue;
      const isShort = opened === i - 2 && tokens[i - 1]!.end - tokens[i - 1]!.start <= LONGEST_PART;
      if (isShort) continue;
      report({
        start: token.start,
        end: token.end,
        message: { ar: 'لا مسافة بعد القوس', en: 'No space after the bracket' },
        fixes: [safeFixOf(addSpace, insert(token.end, ' '))],
      });
    }
  },
});
