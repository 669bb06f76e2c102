import { readDates } from '../../dates/index.ts';
import { readQuantities } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { folded } from '../../text/characters.ts';
import { firstIndex } from '../../text/first-index.ts';
import { readableBefore } from '../../text/neighbours.ts';
import { isQuoted } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';

const TO_LENGTH = 'إلى'.length;
const BETWEEN = /^[وف]?(?:ما)?بين$/;
const TO = /^\s+([إا]لى\s+)$/;
const LAST_TO = /\s([إا]لى\s+)$/;

export const betweenTo = defineBlockRule({
  meta: {
    id: 'numerals/between-to',
    summary: { ar: '«إلى» بعد «بين»', en: '«بين … إلى» for «بين … و…»' },
    why: {
      ar: '«بين» تعطف بالواو: بين 5 و7؛ أما «إلى» فتأتي مع «من»: من 5 إلى 7. لا تشمل القاعدة «من بين 10 إلى 15 مرشحا» ولا ما في الاقتباسات المباشرة.',
      en: '«بين» joins its two ends by «و»: بين 5 و7; «إلى» goes with «من»: من 5 إلى 7. «من بين 10 إلى 15 مرشحا» and direct quotations are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'بين 5 ⟦إلى⟧ 7 أشخاص', fixed: 'بين 5 و7 أشخاص' },
        { text: 'تتراوح ما بين سبعين ⟦إلى⟧ تسعين في المئة', fixed: 'تتراوح ما بين سبعين وتسعين في المئة' },
        { text: 'بين 10% ⟦إلى⟧ 20% وبين 18 ⟦إلى⟧ 20 أغسطس', fixed: 'بين 10% و20% وبين 18 و20 أغسطس' },
      ],
      good: [
        { text: 'بين 5 و7 أشخاص، ومن 5 إلى 7 أشخاص' },
        { text: 'اختار من بين 10 إلى 15 مرشحا' },
        { text: 'المسافة بين مدينتين إلى 5 كم' },
      ],
    },
  },
  check(block, { report }) {
    if (!/بين\s/.test(block.text)) return;
    for (const { start, to } of rangesOf(block)) {
      if (!isBehindBetween(block, start) || isQuoted(block, to.start)) continue;
      const first = block.text.slice(start, to.start).trim();
      report({
        start: to.start,
        end: to.start + TO_LENGTH,
        message: {
          ar: `بعد «بين ${first}» واو لا «إلى»`,
          en: `«بين ${first}» goes on with «و», not with «إلى»`,
        },
        fixes: [safeFixOf({ ar: 'اكتب «و» مكان «إلى»', en: 'Write «و» for «إلى»' }, replace(to, 'و'))],
      });
    }
  },
});

interface Range {
  /** Where the first end starts. */
  readonly start: number;
  /** «إلى» with the blanks behind it. */
  readonly to: Span;
}

/** The numbers and dates of a block that «إلى» joins to another. */
function rangesOf(block: Block): readonly Range[] {
  const ranges: Range[] = [];
  const quantities = readQuantities(block);
  quantities.forEach(({ start, end, number, until }, i) => {
    if (until !== undefined && number) add(start, start, number.start, LAST_TO);
    const next = quantities[i + 1];
    if (next) add(start, end, next.start, TO);
  });
  for (const mention of readDates(block)) {
    if (mention.kind === 'year' && mention.until)
      add(mention.start, mention.year.end, mention.until.start, TO);
    if (mention.kind !== 'date') continue;
    for (const { day, until, listed } of mention.dates) {
      if (day && until?.day && !listed) add(mention.start, day.end, until.day.start, TO);
    }
  }
  return ranges;

  function add(start: number, from: number, to: number, pattern: RegExp): void {
    const match = to - from < 60 ? pattern.exec(block.text.slice(from, to)) : null;
    if (match) ranges.push({ start, to: { start: to - match[1]!.length, end: to } });
  }
}

/** Whether «بين» stands before an offset, and not «من بين», which takes some of many. */
function isBehindBetween(block: Block, offset: number): boolean {
  const { text, tokens } = block;
  const first = firstIndex(tokens.length, (i) => tokens[i]!.end > offset);
  const between = readableBefore(block, first);
  if (between?.kind !== 'word' || !BETWEEN.test(folded(text, between.start, between.end))) return false;
  const before = readableBefore(block, tokens.indexOf(between, Math.max(0, first - 8)));
  return !/^[وف]?من$/.test(textOf(block, before));
}
