import { folded } from '../text/characters.ts';
import { isBlank } from '../text/token-text.ts';
import type { Token } from '../text/token.ts';
import { createWordFilter } from '../text/word-filter.ts';
import { vocabulary } from './vocabulary.ts';
import type { Lexeme } from './vocabulary.ts';

/** A node of the trie of folded words. */
interface Node {
  lexeme?: Lexeme;
  next?: Map<string, Node>;
}

interface Entry {
  readonly node: Node;
  /** How many letters of the word are prefixes («و», «ب» …), which are no part of the name. */
  readonly prefix: number;
}

/** What a phrase of the text is, and how far it reaches. */
export interface Match {
  readonly lexeme: Lexeme;
  /** Index of its last token. */
  readonly last: number;
  /** Letters before the name itself. */
  readonly prefix: number;
}

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

const entries = new Map<string, Entry>();
for (const [phrase, lexeme] of vocabulary()) {
  const words = phrase.split(' ');
  let node = entries.get(words[0]!)?.node;
  if (!node || entries.get(words[0]!)!.prefix > 0) {
    node = {};
    entries.set(words[0]!, { node, prefix: 0 });
  }
  // «باب» is a door, not «in آب».
  for (const prefix of words[0]!.length > 2 ? PREFIXES : ['و']) {
    const key = prefix + words[0]!;
    const known = entries.get(key);
    if (!known || known.prefix > 0) entries.set(key, { node, prefix: prefix.length });
  }
  for (const word of words.slice(1)) {
    node.next ??= new Map();
    let following = node.next.get(word);
    if (!following) node.next.set(word, (following = {}));
    node = following;
  }
  node.lexeme = lexeme;
}

/** Whether a word may open a phrase of the vocabulary; says no to nearly every word that does not. */
export const mayBeDateWord = createWordFilter(entries.keys());

/** The longest phrase that starts with the token; words are parted by white space and invisible characters only. */
export function matchPhrase(text: string, tokens: readonly Token[], first: number): Match | undefined {
  const entry = entries.get(folded(text, tokens[first]!.start, tokens[first]!.end));
  if (!entry) return undefined;
  let { node } = entry;
  let match: Match | undefined = node.lexeme && { lexeme: node.lexeme, last: first, prefix: entry.prefix };
  let at = first;
  while (node.next) {
    let following = at + 1;
    while (isBlank(tokens[following])) following++;
    const token = tokens[following];
    if (token?.kind !== 'word') break;
    const child = node.next.get(folded(text, token.start, token.end));
    if (!child) break;
    node = child;
    at = following;
    if (node.lexeme) match = { lexeme: node.lexeme, last: at, prefix: entry.prefix };
  }
  return match;
}
