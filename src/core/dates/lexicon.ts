import { bare } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
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

/**
 * Nearly every word of a text is no date word, and is turned away here without being cut out: a set of the hashes of
 * all first words, one bit each, so sparse that few others get through. Signs and tatweel are left out of the hash.
 */
const HASH_BITS = 18;
const LONGEST_WORD = 24;
const filter = new Int32Array(1 << (HASH_BITS - 5));
const FIRST_LETTER = 0x620;
const LAST_LETTER = 0x64a;
const TATWEEL = 0x640;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_LETTER || code > LAST_LETTER || code === TATWEEL) continue;
    hash = (Math.imul(hash, 43) + code - FIRST_LETTER) | 0;
  }
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}

/**
 * For each pair of first letters, the set of letters that may stand third, as 64 bits: most words fail already here,
 * before they are hashed. Letters count by their last six bits; a sign among the first three lets the word through.
 */
const thirds = new Int32Array(64 * 64 * 2);
const LETTER = 63;
const SIGN_BITS = signBits();

/** The bits of tatweel and tashkeel in the two halves of a set. */
function signBits(): readonly [number, number] {
  const bits: [number, number] = [0, 0];
  for (let code = FIRST_LETTER; code < FIRST_LETTER + 64; code++) {
    const bit = code & LETTER;
    if (code === TATWEEL || code > LAST_LETTER) bits[bit >> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

for (let pair = 0; pair < 64 * 64; pair++) {
  const second = pair & LETTER;
  const isSign = (SIGN_BITS[second >> 5]! & (1 << (second & 31))) !== 0;
  thirds[pair * 2] = isSign ? -1 : SIGN_BITS[0];
  thirds[pair * 2 + 1] = isSign ? -1 : SIGN_BITS[1];
}

for (const word of entries.keys()) {
  const hash = hashOf(word, 0, word.length);
  filter[hash >> 5]! |= 1 << (hash & 31);
  if (word.length > 2) {
    const third = word.charCodeAt(2) & LETTER;
    thirds[placeOf(word.charCodeAt(0), word.charCodeAt(1), third)]! |= 1 << (third & 31);
  }
}

/** The place in `thirds` of the half of the set that has the bit of a third letter. */
function placeOf(first: number, second: number, third: number): number {
  return ((first & LETTER) << 7) | ((second & LETTER) << 1) | (third >> 5);
}

/** Whether a word may open a phrase of the vocabulary; says no to nearly every word that does not. */
export function mayBeDateWord(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST_WORD) return false;
  if (length > 2) {
    const third = text.charCodeAt(start + 2) & LETTER;
    const set = thirds[placeOf(text.charCodeAt(start), text.charCodeAt(start + 1), third)]!;
    if ((set & (1 << (third & 31))) === 0) return false;
  }
  const hash = hashOf(text, start, end);
  return (filter[hash >> 5]! & (1 << (hash & 31))) !== 0;
}

/** The text of a span without tashkeel and tatweel. Few words have any, and cutting a word out is cheap beside mending it. */
export function folded(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_LETTER || code === TATWEEL) return bare(word);
  }
  return word;
}

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

/** White space, a line end, an emphasis sign or a character that takes no room. */
export function isBlank(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'space' ||
      token.kind === 'invisible' ||
      token.kind === 'break' ||
      token.kind === 'masked')
  );
}
