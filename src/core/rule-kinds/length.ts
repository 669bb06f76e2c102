import {
  integer,
  literal,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  type InferOutput,
} from 'valibot';
import type { Localized } from '../localized.ts';
import { defineBlockRule, defineDraftRule, type Finding, type Rule } from '../rule.ts';
import type { Block, PlacedBlock } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { firstIndex } from '../text/first-index.ts';
import { shift, type Span } from '../text/span.ts';
import { isReadable, isWordLike } from '../text/token-text.ts';
import type { Token } from '../text/token.ts';
import { baseEntries, noFix } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { fillMessage, localizedOf } from './texts.ts';

const limit = optional(pipe(number(), integer(), minValue(1)));

/** Sentences, paragraphs or headlines of no more than so many words or characters. */
export const lengthSchema = strictObject({
  ...baseEntries,
  kind: literal('length'),
  length: strictObject({
    of: picklist(['sentence', 'paragraph', 'headline']),
    words: limit,
    characters: limit,
  }),
  fix: noFix,
});
export type LengthEntry = InferOutput<typeof lengthSchema>;

const SUMMARY: Readonly<Record<LengthEntry['length']['of'], Localized>> = {
  sentence: { ar: 'جملة طويلة', en: 'A long sentence' },
  paragraph: { ar: 'فقرة طويلة', en: 'A long paragraph' },
  headline: { ar: 'عنوان طويل', en: 'A long headline' },
};
const COUNTS = {
  words: { ar: 'عدد الكلمات {count}، والحد {limit}', en: '{count} words; the limit is {limit}' },
  characters: { ar: 'عدد الحروف {count}، والحد {limit}', en: '{count} characters; the limit is {limit}' },
} as const;

/** What goes beyond the limit is reported: from the first word too many to the end. */
export function compileLength(entry: LengthEntry): Rule {
  const { of } = entry.length;
  const meta = declaredMeta(entry, SUMMARY[of], 'none');
  if (of === 'headline') {
    return defineDraftRule({
      meta,
      check(draft, { report }) {
        for (const { block, start } of headlinesOf(draft)) {
          const finding = excessOf(entry, block, wholeOf(block));
          if (finding) report(shift(finding, start));
        }
      },
    });
  }
  return defineBlockRule({
    meta,
    check(block, { report }) {
      if (block.kind === 'heading') return;
      const spans = of === 'sentence' ? block.sentences : [wholeOf(block)];
      for (const span of spans) {
        const finding = excessOf(entry, block, span);
        if (finding) report(finding);
      }
    },
  });
}

/** The headings of Markdown; in plain text the first paragraph, unless it ends as a sentence does. */
function headlinesOf({ blocks, format }: Draft): readonly PlacedBlock[] {
  if (format === 'markdown') return blocks.filter(({ block }) => block.kind === 'heading');
  const first = blocks.find(({ block }) => block.tokens.some(isWordLike));
  return first && !/[.؟!…]["»”)\]]*\s*$/.test(first.block.text.slice(-LONGEST_CLOSE)) ? [first] : [];
}

/** A block without the blanks at its ends. */
function wholeOf({ sentences }: Block): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

/** So much of the end of a paragraph is looked at for the sign that ends a sentence. */
const LONGEST_CLOSE = 10;

function excessOf({ length, message }: LengthEntry, block: Block, span: Span): Finding | undefined {
  for (const unit of ['words', 'characters'] as const) {
    const allowed = length[unit];
    const excess =
      allowed === undefined
        ? undefined
        : { words: wordsBeyond, characters: charactersBeyond }[unit](block, span, allowed);
    if (!excess) continue;
    const { count, start, end } = excess;
    const text = message === undefined ? describe(SUMMARY[length.of], COUNTS[unit]) : localizedOf(message);
    const found = block.text.slice(start, end);
    return { start, end, message: fillMessage(text, { found, count, limit: allowed! }) };
  }
  return undefined;
}

function describe(summary: Localized, count: Localized): Localized {
  return { ar: `${summary.ar}: ${count.ar}`, en: `${summary.en}: ${count.en}` };
}

interface Excess extends Span {
  readonly count: number;
}

function tokensIn({ tokens }: Block, span: Span): readonly Token[] {
  return tokens.slice(
    firstIndex(tokens.length, (i) => tokens[i]!.start >= span.start),
    firstIndex(tokens.length, (i) => tokens[i]!.end > span.end),
  );
}

function wordsBeyond(block: Block, span: Span, allowed: number): Excess | undefined {
  const words = tokensIn(block, span).filter(isWordLike);
  const first = words[allowed];
  return first && { start: first.start, end: words.at(-1)!.end, count: words.length };
}

/** Letters with their tashkeel, marks and blanks between words; markup is none. */
function charactersBeyond(block: Block, span: Span, allowed: number): Excess | undefined {
  let count = 0;
  let start = -1;
  let end = span.start;
  for (const token of tokensIn(block, span)) {
    if (token.kind !== 'space' && !isReadable(token)) continue;
    count += token.end - token.start;
    if (count > allowed && start < 0) start = token.start;
    end = token.end;
  }
  return start < 0 ? undefined : { start, end, count };
}
