import { isArabicTopLevel } from '../../text/address.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import type { Block } from '../../text/block.ts';
import { bare, isSingleLetter } from '../../text/characters.ts';
import { isLetterName } from '../../text/letter-names.ts';
import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, insert } from '../fix.ts';
import { addSpace } from './titles.ts';

const CLOSERS = new Set([')', '»', '"', '”', '“', ']']);

export const spaceAfterStop = defineBlockRule({
  meta: {
    id: 'spacing/space-after-stop',
    summary: { ar: 'لا مسافة بعد النقطة', en: 'No space after a full stop' },
    why: {
      ar: 'تلي النقطةَ في آخر الجملة مسافة. لا تشمل القاعدة المختصرات (د.ب.أ، ق.م) ولا أسماء الحروف (إتش.دي، جورج دبليو.بوش) ولا النطاقات (العربية.نت) ولا ترقيم القوائم، والمحرّر هو الذي يختار لأن النقطة قد تكون جزءا من اسم.',
      en: 'A full stop at the end of a sentence is followed by a space. Abbreviations, letter names, domains and list numbers are left alone; the editor chooses, since the dot may belong to a name.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'انتهى الاجتماع⟦.⟧وأضاف الوزير', fixed: 'انتهى الاجتماع. وأضاف الوزير' },
        { text: 'في عام 2013م⟦.⟧وأوضح أن', fixed: 'في عام 2013م. وأوضح أن' },
        { text: 'وكالة الأنباء (واس)⟦.⟧وأكد', fixed: 'وكالة الأنباء (واس). وأكد' },
        { text: 'في عام 2013⟦.⟧وأوضح', fixed: 'في عام 2013. وأوضح' },
      ],
      good: [
        { text: 'وكالة د.ب.أ الألمانية' },
        { text: 'بدقة إتش.دي كاملة' },
        { text: 'الرئيس جورج دبليو.بوش' },
        { text: 'موقع العربية.نت وموقع بيت.كوم' },
        { text: 'قال م.القحطاني ود.علي' },
        { text: '1.الرياض' },
        { text: 'شاهد..الجيش يتقدم' },
        { text: 'انتهى الاجتماع. وأضاف' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      const stop = tokens[i]!;
      const after = tokens[i + 1]!;
      if (after.kind !== 'word' || markOf(block, stop) !== '.') continue;
      if (!endsSentence(block, i) || !beginsSentence(textOf(block, after))) continue;
      report({
        start: stop.start,
        end: stop.end,
        message: { ar: 'لا مسافة بعد النقطة', en: 'No space after the full stop' },
        fixes: [choiceOf(addSpace, insert(stop.end, ' '))],
      });
    }
  },
});

function endsSentence(block: Block, i: number): boolean {
  const before = block.tokens[i - 1]!;
  const word = textOf(block, before);
  switch (before.kind) {
    case 'word':
      // «م.القحطاني» is an engineer, «2013م.وأوضح» the end of a sentence.
      return isInitial(word) ? block.tokens[i - 2]?.kind === 'number' : !isLetterName(bare(word));
    case 'number':
      // «1.الرياض» numbers a list.
      return i > 1;
    case 'latin':
    case 'hashtag':
      return true;
    default:
      return CLOSERS.has(markOf(block, before));
  }
}

/** «م.خالد», «وم.سعد». */
function isInitial(word: string): boolean {
  return isSingleLetter(word) || isSingleLetter(splitConjunction(bare(word))[1]);
}

function beginsSentence(word: string): boolean {
  return !isSingleLetter(word) && !isLetterName(bare(word)) && !isArabicTopLevel(word);
}
