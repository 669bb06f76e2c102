import { nounBehind } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { isInDate } from './is-in-date.ts';

const PADDED = /^(?:0[1-9]|\u0660[\u0661-\u0669]|\u06f0[\u06f1-\u06f9])$/;
/** Behind these a nought belongs to a time: «العاشرة و05 دقائق». */
const TIMES = /^(?:دقيقة|ثانية|ساعة)$/;
const SCALES = /^\s+(?:آلاف|ملايين|مليارات|بلايين)(?!\p{L})/u;

export const leadingZero = defineBlockRule({
  meta: {
    id: 'numerals/leading-zero',
    summary: { ar: 'صفر قبل العدد', en: 'Nought before a number' },
    why: {
      ar: 'لا صفر قبل العدد في النص المتصل: 5 أشخاص لا 05 أشخاص. لا تشمل القاعدة التواريخ والأوقات والهواتف والأرقام التي لا معدود بعدها.',
      en: 'Prose writes no nought before a number: 5 أشخاص, not 05 أشخاص. Dates, times, telephone numbers and numbers without a noun are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'أوقفت الشرطة ⟦05⟧ أشخاص و(⟦09⟧) سيارات', fixed: 'أوقفت الشرطة 5 أشخاص و(9) سيارات' },
        { text: 'بقيمة ⟦٠٣⟧ ملايين دينار', fixed: 'بقيمة ٣ ملايين دينار' },
      ],
      good: [
        { text: 'في 05 ماي 2018 على الساعة 10:05 و05 دقائق' },
        { text: 'هاتف 05 12 34، وقتل 15 شخصا، والمادة 05' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    tokens.forEach((token, i) => {
      if (token.kind !== 'number' || token.end - token.start !== 2) return;
      const number = textOf(block, token);
      if (!PADDED.test(number) || isChained(block, i) || !isCounting(block, i)) return;
      if (isInDate(block, token)) return;
      const right = number.slice(1);
      report({
        start: token.start,
        end: token.end,
        message: { ar: `صفر قبل العدد ${right}`, en: `A nought stands before ${right}` },
        fixes: [choiceOf({ ar: `اكتب ${right}`, en: `Write ${right}` }, replace(token, right))],
      });
    });
  },
});

/** Whether a noun that is counted, or a scale word, stands behind the number at a token or behind its bracket. */
function isCounting(block: Block, i: number): boolean {
  const { text, tokens } = block;
  const isBracketed = markOf(block, tokens[i - 1]) === '(' && markOf(block, tokens[i + 1]) === ')';
  const { end } = tokens[isBracketed ? i + 1 : i]!;
  if (SCALES.test(text.slice(end, end + 12))) return true;
  const noun = nounBehind(block, end);
  return noun !== undefined && !TIMES.test(noun.name);
}

/** Whether a mark joins the number to what stands before it: «10:05», «12/05», «077-05». */
function isChained(block: Block, i: number): boolean {
  const mark = markOf(block, block.tokens[i - 1]);
  return mark !== '' && !/^[("«“،]$/.test(mark);
}
