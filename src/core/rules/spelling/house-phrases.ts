import type { HousePhrase, Lexicon } from '../../lexicon/index.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';

/** A place of a block where an entry of several words stands. */
export interface PlacedPhrase extends Span {
  readonly phrase: HousePhrase;
  /** The letters joined before it: «و» of «وأبو ظبي». */
  readonly prefix: string;
}

/** The places of the block where an entry of several words stands, «أبو ظبي», with letters joined before it or without. */
export function housePhrasesOf(block: Block, { houseWords: { phrases } }: Lexicon): readonly PlacedPhrase[] {
  if (phrases.size === 0) return [];
  const words = block.tokens.filter(({ kind }) => kind !== 'space' && kind !== 'break');
  const texts = words.map((token) =>
    token.kind === 'word' ? bare(textOf(block, token)) : textOf(block, token),
  );
  return words.flatMap((token, i) => {
    const written = texts[i]!;
    const first = [written, withoutPrefix(written)].find((text) => phrases.has(text));
    const found = (first === undefined ? undefined : phrases.get(first))?.find((phrase) =>
      phrase.words.every((word, k) => k === 0 || word === texts[i + k]),
    );
    if (first === undefined || !found) return [];
    const { end } = words[i + found.words.length - 1]!;
    return [
      { start: token.start, end, phrase: found, prefix: written.slice(0, written.length - first.length) },
    ];
  });
}

function withoutPrefix(word: string): string {
  const [, rest] = splitConjunction(word);
  return /^[بلك]/.test(rest) ? rest.slice(1) : rest;
}
