import type { Lexicon } from '../../lexicon/index.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';

/** The places of the block where an entry of several words stands, «أبو ظبي», with a letter joined before it or without. */
export function housePhrasesOf(block: Block, { houseWords: { phrases } }: Lexicon): readonly Span[] {
  if (phrases.size === 0) return [];
  const words = block.tokens.filter(({ kind }) => kind !== 'space' && kind !== 'break');
  const texts = words.map((token) =>
    token.kind === 'word' ? bare(textOf(block, token)) : textOf(block, token),
  );
  return words.flatMap((token, i) => {
    const first = texts[i]!;
    const entries = phrases.get(first) ?? phrases.get(withoutPrefix(first)) ?? [];
    const found = entries.find((entry) => entry.every((word, k) => k === 0 || word === texts[i + k]));
    return found ? [{ start: token.start, end: words[i + found.length - 1]!.end }] : [];
  });
}

function withoutPrefix(word: string): string {
  const [, rest] = splitConjunction(word);
  return /^[بلك]/.test(rest) ? rest.slice(1) : rest;
}
