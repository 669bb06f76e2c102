import type { Block } from '../text/block.ts';
import { bare } from '../text/characters.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/token-text.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { foldedWords } from './folded-words.ts';
import { beginTest } from './may-begin.ts';
import { prefixReadings } from './prefixes.ts';

/** Phrases and what is known of each, compiled for `findPhrases`: a trie over folded words. */
export interface PhraseIndex<Value> {
  readonly next: ReadonlyMap<string, PhraseIndex<Value>>;
  readonly values: readonly Value[];
}

/** A phrase in a block, in offsets of the block; joined prefixes are trimmed off the span. */
export interface PhraseMatch<Value> extends Span {
  readonly prefix: string;
  /** The words as they would stand alone, with single blanks, without tashkeel and tatweel. */
  readonly phrase: string;
  readonly value: Value;
  /** The index of its first token in the block. */
  readonly token: number;
}

interface MutableIndex<Value> {
  readonly next: Map<string, MutableIndex<Value>>;
  readonly values: Value[];
}

/** A phrase with the hamzas of its alefs left out, as hasty hands write it. */
export function foldHamzas(phrase: string): string {
  return phrase.replace(/[أإآ]/g, 'ا');
}

/** Compiles phrases, each with its value; they are cut into words as drafts are. */
export function compilePhrases<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const root: MutableIndex<Value> = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      const key = foldWord(word);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  return root;
}

/** The values of a phrase that stands alone. */
export function lookUpPhrase<Value>(index: PhraseIndex<Value>, phrase: string): readonly Value[] {
  let node: PhraseIndex<Value> | undefined = index;
  for (const word of wordsOf(phrase)) node = node?.next.get(foldWord(word));
  return node?.values ?? [];
}

/** The words of a phrase without tashkeel and tatweel; a mark within it («ا.ف.ب», «جان-بيار») is a word of its own. */
function wordsOf(phrase: string): readonly string[] {
  const tokens = tokenize(phrase, []);
  return tokens.flatMap(({ kind, start, end }) =>
    kind === 'space' ? [] : [normalise(phrase.slice(start, end))],
  );
}

function normalise(word: string): string {
  return bare(word).replace(/\s+/g, ' ');
}

/**
 * The phrases of the index in a block, in order and without overlaps: the longest at each place, then the one behind
 * the shortest prefix. `choose` picks what the caller wants of the values of a phrase as it is written in the block,
 * and undefined where it wants none of them.
 */
export function findPhrases<Value, Chosen>(
  block: Block,
  index: PhraseIndex<Value>,
  choose: (values: readonly Value[], phrase: string, prefix: string) => Chosen | undefined,
): readonly PhraseMatch<Chosen>[] {
  const words = foldedWords(block);
  const mayBegin = beginTest(index.next);
  const matches: PhraseMatch<Chosen>[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(words[i]!)) continue;
    const found = matchAt(block, i, index, choose);
    if (!found) continue;
    matches.push(found.match);
    i = found.last;
  }
  return matches;
}

function matchAt<Value, Chosen>(
  block: Block,
  first: number,
  index: PhraseIndex<Value>,
  choose: (values: readonly Value[], phrase: string, prefix: string) => Chosen | undefined,
): { readonly match: PhraseMatch<Chosen>; readonly last: number } | undefined {
  const token = block.tokens[first]!;
  const written = textOf(block, token);
  const word = normalise(written);
  let best: { readonly match: PhraseMatch<Chosen>; readonly last: number } | undefined;
  for (const { prefix, cut, rest } of prefixReadings(word)) {
    let node = index.next.get(foldWord(rest));
    let last = first;
    let phrase = rest;
    while (node) {
      const value =
        node.values.length > 0 && (!best || last > best.last)
          ? choose(node.values, phrase, prefix)
          : undefined;
      if (value !== undefined) {
        const start = token.start + lengthOfLetters(written, cut);
        best = { match: { start, end: block.tokens[last]!.end, prefix, phrase, value, token: first }, last };
      }
      const next = node.next.size > 0 ? nextWord(block.tokens, last) : -1;
      if (next < 0) break;
      const following = normalise(textOf(block, block.tokens[next]));
      node = node.next.get(foldWord(following));
      phrase += `${next > last + 1 ? ' ' : ''}${following}`;
      last = next;
    }
  }
  return best;
}

/** The index of the next word or mark of a phrase: behind one run of blanks or line end, or directly behind; -1 for none. */
function nextWord(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  const isGap = next?.kind === 'space' || next?.kind === 'break';
  const i = isGap ? last + 2 : last + 1;
  return i < tokens.length ? i : -1;
}

/** How many code units the first `count` letters of a word take with their tashkeel: 2 for the «وَ» of «وَقال». */
function lengthOfLetters(word: string, count: number): number {
  if (bare(word).length === word.length) return count;
  let length = 0;
  while (length < word.length && bare(word.slice(0, length + 1)).length <= count) length++;
  return length;
}

/** A finder of fixed phrases, which remembers what it found with each block. */
export function phraseFinder<Value, Chosen>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  choose: (values: readonly Value[], phrase: string, prefix: string) => Chosen | undefined,
): (block: Block) => readonly PhraseMatch<Chosen>[] {
  const index = compilePhrases(phrases);
  const known = new WeakMap<Block, readonly PhraseMatch<Chosen>[]>();
  return (block) => {
    let matches = known.get(block);
    if (!matches) known.set(block, (matches = findPhrases(block, index, choose)));
    return matches;
  };
}
