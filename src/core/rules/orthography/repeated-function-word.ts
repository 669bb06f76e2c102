import { defineBlockRule } from '../../rule.ts';
import { remove, safeFixOf } from '../fix.ts';
import { repeatedWords } from './repeated-words.ts';

export const repeatedFunctionWord = defineBlockRule({
  meta: {
    id: 'orthography/repeated-function-word',
    summary: { ar: 'حرف أو أداة مكرّرة', en: 'Particle written twice' },
    why: {
      ar: 'تتكرّر «في» و«من» و«أن» وأمثالها سهوا عند التحرير، ولا موضع لتكرارها في الكلام.',
      en: '«في», «من», «أن» and their like are doubled by a slip of editing; no sentence needs them twice.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'وصل ⟦في في⟧ المساء', fixed: 'وصل في المساء' }],
      good: [{ text: 'وصل في المساء، في الموعد' }, { text: 'بي بي سي وإن إن' }, { text: 'ولي ولي العهد' }],
    },
  },
  check(block, { report }) {
    for (const { start, end, word, second, isFunctionWord } of repeatedWords(block)) {
      if (!isFunctionWord) continue;
      report({
        start,
        end,
        message: { ar: `«${word}» مكتوبة مرتين`, en: `«${word}» stands twice` },
        fixes: [safeFixOf({ ar: 'احذف الثانية', en: 'Remove the second' }, remove(second))],
      });
    }
  },
});
