import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isSingleLetter } from '../../text/characters.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { marksOf } from '../../text/marks.ts';
import { isGap, readableAfter, readableBefore } from '../../text/neighbours.ts';
import { quoteStyleOf } from '../../text/quote-marks.ts';
import { shortText } from './short-text.ts';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '﴾': '﴿' };
const OPENERS = new Set(Object.values(OPENING));
const EYES = new Set([':', ';', '=', '-']);
/** «CNN)--» loses its first bracket where the outlet's name is cut off the dateline. */
const LONGEST_DATELINE = 16;

export const unbalancedBrackets = defineBlockRule({
  meta: {
    id: 'punctuation/unbalanced-brackets',
    summary: { ar: 'قوس بلا قرين', en: 'Bracket without a partner' },
    why: {
      ar: 'القوس الذي يُفتح يُغلق في فقرته. لا تشمل القاعدة أقواس التعداد «1)» و«أ)»، والوجوه التعبيرية، والقوس المذكور وحده بين علامتي تنصيص، ولا «CNN)--» في صدر الخبر.',
      en: 'A bracket closes in the paragraph that opens it. Enumerators such as "1)", emoticons, a bracket quoted by itself and "CNN)--" of a dateline are left alone.',
    },
    level: 'warning',
    fix: 'none',
    examples: {
      bad: [
        { text: 'زار القاهرة ⟦(⟧العاصمة ثم عاد.' },
        { text: 'زار القاهرة⟦)⟧ ثم عاد إلى (دمشق).' },
        { text: 'قال: «حضر الوزير ⟦(⟧أحمد علي»\u00a0ثم (غادر).' },
        { text: 'تلا الآية ﴿قل هو الله أحد ⟦[⟧الإخلاص: ١﴾.' },
        { text: 'زار ٣٠ بلدا ⟦((⟧في عام.' },
      ],
      good: [
        { text: 'زار القاهرة (العاصمة) ثم [دمشق] و(حلب (الشهباء)).' },
        { text: '1) افتح التطبيق. 2) اختر الرمز. أ) احفظ. ٣) أغلق.' },
        { text: 'شكرا لكم :) وإلى اللقاء :-( ثم ;)' },
        { text: 'ضع القوس "(" قبل الكلمة و«)» بعدها.' },
        { text: 'CNN)-- وصل الوفد.' },
        { text: 'الفترة [5، 10) من الأعداد.' },
        { text: 'قال: «حضر (أحمد علي) الحفل».' },
      ],
    },
  },
  check(block, { report }) {
    let row: { start: number; end: number; last: number } | undefined;
    for (const i of loneBrackets(block)) {
      if (isLegal(block, i)) continue;
      const { start, end } = block.tokens[i]!;
      // A row of them («(((») is one fault.
      if (row?.end === start) row = { start: row.start, end, last: i };
      else {
        flush();
        row = { start, end, last: i };
      }
    }
    flush();

    function flush(): void {
      if (!row) return;
      const opens = OPENERS.has(markOf(block, block.tokens[row.last]));
      const word = shortText(block, opens ? readableAfter(block, row.last) : readableBefore(block, row.last));
      report({
        start: row.start,
        end: row.end,
        message: opens
          ? { ar: `قوس يُفتح قبل «${word}» ولا يُغلق`, en: `The bracket before "${word}" is never closed` }
          : { ar: `قوس يُغلق بعد «${word}» ولم يُفتح`, en: `The bracket after "${word}" was never opened` },
      });
    }
  },
});

/** The indices of the brackets that find no partner of their own kind. */
function loneBrackets(block: Block): readonly number[] {
  const open = new Map<string, number[]>();
  const lone: number[] = [];
  for (const { index: i, text: mark } of marksOf(block)) {
    if (OPENERS.has(mark)) {
      const stack = open.get(mark);
      if (stack) stack.push(i);
      else open.set(mark, [i]);
    } else if (OPENING[mark] !== undefined && open.get(OPENING[mark])?.pop() === undefined) lone.push(i);
  }
  for (const rest of open.values()) for (const i of rest) lone.push(i);
  return lone.sort((a, b) => a - b);
}

function isLegal(block: Block, i: number): boolean {
  const { tokens } = block;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (quoteStyleOf(markOf(block, before)) && quoteStyleOf(markOf(block, after))) return true;
  // «[5، 10)» is an interval of numbers.
  if (markOf(block, tokens[i]) === '[' && after?.kind === 'number') return true;
  if (EYES.has(markOf(block, before)) && isGap(after)) return true;
  if (markOf(block, tokens[i]) !== ')' || !before) return false;
  const isDash = markOf(block, after) === '-' || markOf(block, after) === '–';
  if (before.kind === 'latin' && isDash && i < LONGEST_DATELINE) return true;
  const isLabel = before.kind === 'number' || isSingleLetter(textOf(block, before));
  return isLabel && (isGap(tokens[i - 2]) || markOf(block, tokens[i - 2]) === '-');
}
