import { nounBehind } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isBlank, markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { choiceOf, replace } from '../fix.ts';
import { inDigits } from './digits.ts';
import { isInDate } from './is-in-date.ts';

const DASHES = new Set(['-', '–', '—', '−']);
const DAYS = /^(?:يوم|أسبوع|شهر|عام|سنة|قرن)$/;
const PLAIN = /^\d{1,4}(?:\.\d{1,2})?$/;
const PERCENT = /^\s?(?:[%٪]|بالم(?:ئ|ائ)ة|في الم(?:ئ|ائ)ة)/;

export const descendingRange = defineBlockRule({
  meta: {
    id: 'numerals/descending-range',
    summary: { ar: 'مدى يبدأ بالعدد الأكبر', en: 'Range that starts with the greater number' },
    why: {
      ar: 'يبدأ المدى بالعدد الأصغر: 15-35 كم. وما يُرى من اليمين صحيحا قد يكون مكتوبا بالعكس. لا تنظر القاعدة إلا في ما بعده وحدة أو عملة أو نسبة، فلا تشمل النتائج (3-1) والتواريخ والمواسم.',
      en: 'A range starts with the smaller number: 15-35 كم; what looks right from right to left may be stored the other way round. Only numbers with a unit, a currency or a percentage are looked at, no scores (3-1), dates or seasons.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'على عمق ⟦35-15⟧ كم', fixed: 'على عمق 15-35 كم' },
        { text: 'بنسبة ⟦20 - 10⟧% أو ⟦3.5–1.5⟧ أمتار', fixed: 'بنسبة 10 - 20% أو 1.5–3.5 أمتار' },
      ],
      good: [
        { text: 'على عمق 15-35 كم، وفاز 3-1 و4 - 1 أهداف و5-1 يوم الخميس' },
        { text: 'موسم 2016-2015 ومقاس 90-60-90 سنتيمتر' },
        { text: 'في 18-11 أغسطس، والساعة 12-10 ظهرا' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length - 1; i++) {
      if (!DASHES.has(markOf(block, tokens[i]))) continue;
      const range = rangeAt(block, i);
      if (!range) continue;
      const [first, second] = range;
      const [left, right] = [valueOf(block, first), valueOf(block, second)];
      if (left === undefined || right === undefined || left <= right || !isMeasured(block, second.end))
        continue;
      const span = { start: first.start, end: second.end };
      if (isInDate(block, span)) continue;
      const written = block.text.slice(span.start, span.end);
      report({
        ...span,
        message: {
          ar: `المدى «${written}» يبدأ بالعدد الأكبر`,
          en: `The range «${written}» starts with the greater number`,
        },
        fixes: [
          choiceOf(
            { ar: 'اعكس طرفي المدى', en: 'Swap the two ends' },
            replace(first, textOf(block, second)),
            replace(second, textOf(block, first)),
          ),
        ],
      });
    }
  },
});

/** The two numbers beside a dash that has a blank on both sides or on none, and no third number beside them. */
function rangeAt(block: Block, dash: number): readonly [Token, Token] | undefined {
  const { tokens } = block;
  const isSpaced = isBlank(tokens[dash - 1]);
  if (isSpaced !== isBlank(tokens[dash + 1])) return undefined;
  const step = isSpaced ? 2 : 1;
  const [first, second] = [tokens[dash - step], tokens[dash + step]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  const isChained = [dash - step - 1, dash + step + 1].some((at) =>
    /^[-–—−/:+]$/.test(markOf(block, tokens[at])),
  );
  return isChained ? undefined : [first, second];
}

/** The value of a plain number that is no year. */
function valueOf(block: Block, token: Token): number | undefined {
  const number = inDigits(textOf(block, token), 'european');
  if (!PLAIN.test(number)) return undefined;
  return /^(?:19|20)\d\d$/.test(number) ? undefined : Number(number);
}

/** Whether a unit, a currency or a percentage follows, which no score has. */
function isMeasured(block: Block, end: number): boolean {
  if (PERCENT.test(block.text.slice(end, end + 12))) return true;
  const noun = nounBehind(block, end);
  // «فاز 5-1 يوم الخميس» tells a score and a day.
  return noun !== undefined && noun.kind !== 'counted' && !DAYS.test(noun.name);
}
