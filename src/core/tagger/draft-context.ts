import { mix } from './hash.ts';
import type { Sentence } from './sentence.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';

/** A sentence with the tags that the first pass gave it. */
export interface FirstReading<Scores> {
  readonly sentence: Sentence<Scores>;
  readonly tags: Uint8Array;
}

/** How often each stem of the draft has each tag. */
export interface DraftCounts {
  /** Of words read as a whole. */
  readonly whole: Uint16Array;
  /** Of words read without their prefix. */
  readonly stripped: Uint16Array;
}

const Context = {
  same: 201,
  sameAll: 202,
  whole: 203,
  wholeAll: 204,
  first: 205,
  firstPair: 206,
  both: 207,
  near: 208,
} as const;
/** Counts above it say no more. */
const MANY = 3;
const BITS = 2;

export function countDraft<Scores>(readings: Iterable<FirstReading<Scores>>, stemCount: number): DraftCounts {
  const whole = new Uint16Array(stemCount * TAG_STRIDE);
  const stripped = new Uint16Array(stemCount * TAG_STRIDE);
  for (const { sentence, tags } of readings) {
    for (let i = 0; i < tags.length; i++) {
      const { stemIds } = sentence.entries[i]!;
      addOne(whole, stemIds[0]! * TAG_STRIDE + tags[i]!);
      for (let stem = 1; stem < stemIds.length; stem++)
        addOne(stripped, stemIds[stem]! * TAG_STRIDE + tags[i]!);
    }
  }
  return { whole, stripped };
}

/**
 * Which stems the counts of two states of a draft differ in, as far as `contextOf` tells them apart: a word may be one
 * of those counted itself. Stems that only the later state knows are in none of the sentences of the earlier one.
 */
export function changedStems(before: DraftCounts, after: DraftCounts): Uint8Array {
  const changed = new Uint8Array(after.whole.length / TAG_STRIDE);
  const { length } = before.whole;
  for (let at = 0; at < length; at++) {
    const whole = before.whole[at]!;
    const wholeNow = after.whole[at]!;
    const all = whole + before.stripped[at]!;
    const allNow = wholeNow + after.stripped[at]!;
    if (all === allNow && whole === wholeNow) continue;
    if (
      Math.min(all, MANY + 1) !== Math.min(allNow, MANY + 1) ||
      Math.min(whole, MANY) !== Math.min(wholeNow, MANY)
    )
      changed[Math.floor(at / TAG_STRIDE)] = 1;
  }
  return changed;
}

/** Whether a sentence has one of some stems. */
export function hasStem<Scores>({ sentence }: FirstReading<Scores>, stems: Uint8Array): boolean {
  return sentence.entries.some(({ stemIds }) => stemIds.some((id) => stems[id] === 1));
}

/** Counts stop at the top instead of beginning anew. */
function addOne(counts: Uint16Array, at: number): void {
  if (counts[at]! < 0xffff) counts[at]!++;
}

/**
 * What the rest of the draft says of each word: how often the same word has each tag elsewhere, with or without a prefix,
 * and how often the word has it that is left when the prefix of this one is taken off. Two bits a tag, the first in the
 * even places, the second in the odd ones.
 */
export function contextOf<Scores>(
  { sentence, tags }: FirstReading<Scores>,
  { whole, stripped }: DraftCounts,
): Int32Array {
  const context = new Int32Array(tags.length * 2);
  for (let i = 0; i < tags.length; i++) {
    const { stemIds } = sentence.entries[i]!;
    const row = stemIds[0]! * TAG_STRIDE;
    let same = 0;
    let rest = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const own = tags[i] === tag ? 1 : 0;
      same |= Math.min(MANY, whole[row + tag]! + stripped[row + tag]! - own) << (tag * BITS);
      for (let stem = 1; stem < stemIds.length; stem++) {
        const count = whole[stemIds[stem]! * TAG_STRIDE + tag]!;
        rest =
          (Math.max((rest >> (tag * BITS)) & MANY, Math.min(MANY, count)) << (tag * BITS)) |
          (rest & ~(MANY << (tag * BITS)));
      }
    }
    context[i * 2] = same;
    context[i * 2 + 1] = rest;
  }
  return context;
}

/**
 * Writes the features of the word at `i` that follow from the rest of the draft and from the first pass, and returns how
 * many there are.
 */
export function contextFeatures<Scores>(
  { sentence, tags }: FirstReading<Scores>,
  context: Int32Array,
  i: number,
  out: Int32Array,
): number {
  let count = 0;
  const same = context[i * 2]!;
  const rest = context[i * 2 + 1]!;
  const tag = tags[i]!;
  const tagBefore = tags[i - 1] ?? TAG_COUNT;
  const tagBehind = tags[i + 1] ?? TAG_COUNT;
  const wordClass = sentence.entries[i]!.numbers.wordClass;
  for (let other = 0; other < TAG_COUNT; other++) {
    const often = (same >> (other * BITS)) & MANY;
    if (often > 0) out[count++] = mix(mix(Context.same, other), often);
    const restOften = (rest >> (other * BITS)) & MANY;
    if (restOften > 0) out[count++] = mix(mix(Context.whole, other), restOften);
  }
  out[count++] = mix(Context.sameAll, same);
  out[count++] = mix(Context.wholeAll, rest);
  out[count++] = mix(Context.first, tag);
  out[count++] = mix(mix(Context.firstPair, tagBefore), tag);
  out[count++] = mix(mix(Context.firstPair + 50, tag), tagBehind);
  out[count++] = mix(mix(mix(Context.firstPair + 51, tagBefore), tag), tagBehind);
  out[count++] = mix(mix(Context.both, tag), same);
  out[count++] = mix(mix(mix(Context.both + 50, tag), presence(same)), presence(rest));
  out[count++] = mix(mix(mix(Context.both + 51, wordClass), presence(same)), tag);
  out[count++] = mix(Context.near, presence(context[i * 2 - 2] ?? 0));
  out[count++] = mix(Context.near + 50, presence(context[i * 2 + 2] ?? 0));
  return count;
}

/** Whether the word at `i` is a name by itself elsewhere in the draft once its prefix is taken off. */
export function isNameElsewhere(context: Int32Array, i: number): boolean {
  return context[i * 2 + 1]! >> BITS > 0;
}

/** Which tags there are at all, without how often. */
function presence(context: number): number {
  return (context | (context >> 1)) & 0x1555_5555;
}
