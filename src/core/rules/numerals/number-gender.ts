import { nounBehind, readQuantities } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { folded } from '../../text/characters.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Span } from '../../text/span.ts';
import { choiceOf, replace } from '../fix.ts';
import { genderOf } from './gender-of.ts';
import type { Gender } from './gender-of.ts';

/** A unit word: what stands before its stem, the stem, and the ta marbuta that goes with masculine nouns. */
const UNIT = /^(و?)(ثلاث|أربع|اربع|خمس|ست|سبع|ثماني|ثمان|تسع)(ة?)$/;
const TEN = /^(و?)(عشر)(ة?)$/;
const ELEVEN_OR_TWELVE = /^و?(?:[أا]حد|[إا]حدى|[اإ]ثن(?:ا|ي|تا|تي))$/;
const TENS = /^و(?:عشر|ثلاث|أربع|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/;
const SCALE = /^(?:آلاف|ملايين|مليارات|بلايين|تريليونات|ترليونات)$/;

export const numberGender = defineBlockRule({
  meta: {
    id: 'numerals/number-gender',
    summary: { ar: 'عدد بالحروف لا يخالف معدوده في الجنس', en: 'Number word of the wrong gender' },
    why: {
      ar: 'الأعداد من ثلاثة إلى عشرة تخالف معدودها: ثلاثة رجال، ثلاث نساء، خمسة وعشرون رجلا، خمس وعشرون سنة، ثلاثة عشر رجلا، ثلاث عشرة سنة. لا تنظر القاعدة إلا في أسماء لا خلاف في جنسها.',
      en: 'The numbers from three to ten take the gender that their noun has not: ثلاثة رجال, ثلاث نساء, خمس وعشرون سنة, ثلاث عشرة سنة. Only nouns of sure gender are looked at.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'وصل ⟦ثلاث⟧ رجال مع ⟦خمسة⟧ نساء', fixed: 'وصل ثلاثة رجال مع خمس نساء' },
        { text: 'منذ ⟦ثمانية⟧ سنوات، وقبل ⟦عشر⟧ أيام', fixed: 'منذ ثماني سنوات، وقبل عشرة أيام' },
        { text: 'بلغ ⟦خمسة⟧ وعشرين سنة', fixed: 'بلغ خمس وعشرين سنة' },
        { text: 'بلغ ⟦ثلاثة عشر⟧ سنة و⟦ثلاث⟧ آلاف', fixed: 'بلغ ثلاث عشرة سنة وثلاثة آلاف' },
      ],
      good: [
        { text: 'وصل ثلاثة رجال مع خمس نساء منذ ثماني سنوات وعشرة أيام' },
        { text: 'خمسة وعشرين رجلا وخمس وعشرين سنة وثلاثة عشر رجلا وثلاث عشرة سنة' },
        { text: 'سقط ثلاثة ضحايا وثلاث ضحايا، ووصل ثلاث إلى رجال' },
      ],
    },
  },
  check(block, { report }) {
    for (const { number, unit } of readQuantities(block)) {
      if (!number) continue;
      const words = wordsOf(block, number);
      if (words.length === 0) continue;
      const noun = unit === undefined ? undefined : nounBehind(block, number.end);
      const gender = noun && genderOf(noun);
      words.forEach((word, i) => {
        const next = words[i + 1];
        if (next && SCALE.test(next.text)) judge('masculine', next.text, word);
      });
      if (!noun || !gender) continue;
      const written = block.text.slice(noun.start, noun.end);
      const [last, before] = [words.at(-1)!, words.at(-2)];
      const isTeen = before !== undefined && TEN.test(last.text) && UNIT.test(before.text);
      if (before && TEN.test(last.text) && ELEVEN_OR_TWELVE.test(before.text)) continue;
      // What is wrong in itself, «ثلاث عشر», is for another rule.
      if (isTeen && before.text.endsWith('ة') === last.text.endsWith('ة')) continue;
      if (isTeen || (before && TENS.test(last.text))) judge(gender, written, before!, last);
      else judge(gender, written, last);
    }

    /** Reports a unit word, with the ten or tens behind it, where it does not go with a noun of that gender. */
    function judge(gender: Gender, noun: string, unit: Word, behind?: Word): void {
      const isMasculine = gender === 'masculine';
      const right = inGender(unit.text, isMasculine);
      if (right === undefined || right === unit.text) return;
      const ten = behind && inGender(behind.text, !isMasculine);
      const [start, end] = [unit.start + (unit.text.startsWith('و') ? 1 : 0), (ten ? behind : unit).end];
      // «ثمان وأربعين» lacks the ya of «ثماني سنوات» and «ثماني عشرة».
      const word = behind && !ten ? right.replace(/ثماني$/, 'ثمان') : right;
      const number = word.replace(/^و/, '') + (ten ? ` ${ten}` : '');
      report({
        start,
        end,
        message: {
          ar: `«${noun}» ${isMasculine ? 'مذكر' : 'مؤنث'}، فالعدد «${number}»`,
          en: `«${noun}» is ${gender}, so the number is «${number}»`,
        },
        fixes: [
          choiceOf({ ar: `اكتب «${number}»`, en: `Write «${number}»` }, replace({ start, end }, number)),
        ],
      });
    }
  },
});

interface Word extends Span {
  readonly text: string;
}

/** The words of a number; none where it has digits. */
function wordsOf({ text, tokens }: Block, { start, end }: Span): readonly Word[] {
  const words: Word[] = [];
  for (let i = firstIndex(tokens.length, (at) => tokens[at]!.end > start); tokens[i]; i++) {
    const token = tokens[i]!;
    if (token.start >= end) break;
    if (token.kind === 'number') return [];
    const from = Math.max(start, token.start);
    if (token.kind === 'word')
      words.push({ start: from, end: token.end, text: folded(text, from, token.end) });
  }
  return words;
}

/** A unit word or «عشر» with its ta marbuta or without it; undefined for other words. */
function inGender(word: string, hasEnding: boolean): string | undefined {
  const match = UNIT.exec(word) ?? TEN.exec(word);
  if (!match) return undefined;
  const [, and = '', stem = '', ending = ''] = match;
  if (hasEnding === (ending === 'ة')) return word;
  if (hasEnding) return `${and}${stem === 'ثمان' ? 'ثماني' : stem}ة`;
  return and + stem;
}
