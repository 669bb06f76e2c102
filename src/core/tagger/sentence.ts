import type { Block } from '../text/block.ts';
import { isReadable, textOf } from '../text/token-text.ts';
import { bitsOf, joinKeys, Listed, titleKindOf, type PhraseTable } from './phrases.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** The readable tokens between two sentence ends of a block. */
export interface Sentence<Scores> {
  readonly entries: readonly Entry<Scores>[];
  /** The place of each among the tokens of the block. */
  readonly tokens: Int32Array;
  /** 1 where no name goes on from the token before: markup or a line end lies between. */
  readonly breaks: Uint8Array;
  /** What the listed phrase of several words is that the token stands in, as a `PhraseMark`; 0 for none. */
  readonly phrases: Uint8Array;
}

/** The first word of such a phrase has the mark, the further ones the mark + 1. */
export const PhraseMark = { place: 1, organisation: 3, title: 5, person: 7 } as const;

/** Added to the mark of a phrase that is as often something else: «المنطقة الشرقية». */
export const UNSURE = 16;

const LONGEST_PHRASE = 8;

export function readSentences<Scores>(
  block: Block,
  vocabulary: Vocabulary<Scores>,
  phrases: PhraseTable,
): readonly Sentence<Scores>[] {
  const sentences: Sentence<Scores>[] = [];
  const { tokens } = block;
  let at = 0;
  for (const { end } of block.sentences) {
    const entries: Entry<Scores>[] = [];
    const places: number[] = [];
    const breaks: number[] = [];
    let isBroken = false;
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const token = tokens[at]!;
      if (token.kind === 'masked' || token.kind === 'break') isBroken = true;
      if (!isReadable(token)) continue;
      entries.push(vocabulary.entryOf(textOf(block, token)));
      places.push(at);
      breaks.push(isBroken ? 1 : 0);
      isBroken = false;
    }
    sentences.push(makeSentence(entries, places, breaks, phrases));
  }
  return sentences;
}

export function makeSentence<Scores>(
  entries: readonly Entry<Scores>[],
  tokens: readonly number[],
  breaks: readonly number[],
  phrases: PhraseTable,
): Sentence<Scores> {
  const marks = markPhrases(entries, breaks, phrases);
  return { entries, tokens: new Int32Array(tokens), breaks: new Uint8Array(breaks), phrases: marks };
}

/** Marks the longest listed phrases, the first one first. */
function markPhrases<Scores>(
  entries: readonly Entry<Scores>[],
  breaks: readonly number[],
  phrases: PhraseTable,
): Uint8Array {
  const marks = new Uint8Array(entries.length);
  for (let start = 0; start < entries.length; start++) {
    const { keys, bits } = entries[start]!.word;
    let end = start;
    let mark = 0;
    for (let stem = 0; stem < keys.length; stem++) {
      let key = keys[stem]!;
      let found = bits[stem]!;
      for (let i = start + 1; i < start + LONGEST_PHRASE && found & Listed.begins; i++) {
        if (i >= entries.length || breaks[i] === 1) break;
        key = joinKeys(key, entries[i]!.word.keys[0]!);
        found = bitsOf(phrases, key);
        const marked = markOfBits(found);
        if (marked > 0 && i >= end) {
          end = i + 1;
          mark = marked;
        }
      }
    }
    if (mark === 0) continue;
    marks[start] = mark;
    marks.fill(mark + 1, start + 1, end);
    start = end - 1;
  }
  return marks;
}

function markOfBits(bits: number): number {
  const unsure = bits & Listed.ambiguous ? UNSURE : 0;
  if (bits & Listed.person) return PhraseMark.person + unsure;
  if (bits & Listed.place) return PhraseMark.place + unsure;
  if (bits & Listed.organisation) return PhraseMark.organisation + unsure;
  return titleKindOf(bits) ? PhraseMark.title : 0;
}
