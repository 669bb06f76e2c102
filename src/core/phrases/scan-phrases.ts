import type { Block } from '../text/block.ts';
import { CharacterClass, characterClass } from '../text/characters.ts';
import { createLetterTrie, NOWHERE, ROOT, type LetterTrie } from './letter-trie.ts';
import { longestMatches, type Candidate, type ListedPhrase } from './longest-matches.ts';
import { normalisePhrase, type WantedMatch, type WantedPhrase } from './wanted-phrase.ts';

/** The matches of each list that has any, by its index. */
export type ScannedPhrases = ReadonlyMap<number, readonly WantedMatch[]>;

const ALEF = 0x627;
const LAM = 0x644;
const BLANK = 0x20;
const TATWEEL = 0x640;
const LAST_LETTER = 0x64a;
/** The code units of «و ف» and of «ب ل ك». */
const CONJUNCTIONS = [0x648, 0x641];
const PREPOSITIONS = [0x628, 0x644, 0x643];
const NOTHING: ScannedPhrases = new Map();

/** No ending is longer than «تهما» with a sign on each letter. */
const LONGEST_ENDING = 8;
/** A word behind a prefix has so many letters, unless more of the phrase follows: «كما» is not «ما» behind «ك». */
const SHORTEST_REST = 3;

/**
 * A finder of all phrases of many lists in one pass over a block. In each list the longest phrase at a place wins and
 * its matches do not overlap; different lists do not hide one another.
 */
export function createPhraseScanner(
  lists: readonly (readonly WantedPhrase[])[],
): (block: Block) => ScannedPhrases {
  if (lists.every((phrases) => phrases.length === 0)) return () => NOTHING;
  const trie = createLetterTrie<ListedPhrase>(
    lists.flatMap((phrases, list) =>
      phrases.map(
        (wanted, phrase) => [normalisePhrase(wanted.stem ?? wanted.text), { list, phrase, wanted }] as const,
      ),
    ),
  );
  return (block) => {
    const candidates: Candidate[] = [];
    block.tokens.forEach(({ kind }, i) => {
      if (kind === 'word' || kind === 'latin' || kind === 'acronym' || kind === 'number')
        scanWord(trie, block, i, candidates);
    });
    return longestMatches(candidates);
  };
}

/** Looks for phrases that begin in a word: at its start, behind «و ف», «ب ل ك» and the article, also as «لل». */
function scanWord(trie: LetterTrie<ListedPhrase>, block: Block, token: number, found: Candidate[]): void {
  const { text, tokens } = block;
  const { start, end } = tokens[token]!;
  let at = letterFrom(text, start, end);
  walk(trie, block, token, at, false, found);
  addArticle(at);
  if (CONJUNCTIONS.includes(text.charCodeAt(at))) {
    at = letterFrom(text, at + 1, end);
    walk(trie, block, token, at, false, found);
    addArticle(at);
  }
  const preposition = text.charCodeAt(at);
  if (at < end && PREPOSITIONS.includes(preposition)) {
    at = letterFrom(text, at + 1, end);
    walk(trie, block, token, at, false, found);
    addArticle(at);
    if (preposition === LAM && text.charCodeAt(at) === LAM && at < end) {
      // The alef of the article is not written behind «ل»: «للقاهرة» is «القاهرة» or a word «قاهرة» behind «لل».
      walk(trie, block, token, at, true, found);
      walk(trie, block, token, letterFrom(text, at + 1, end), false, found);
    }
  }

  function addArticle(from: number): void {
    if (from >= end || text.charCodeAt(from) !== ALEF) return;
    const lam = letterFrom(text, from + 1, end);
    if (lam < end && text.charCodeAt(lam) === LAM)
      walk(trie, block, token, letterFrom(text, lam + 1, end), false, found);
  }
}

/** Follows the trie from a letter of a word on, over as many words as it knows. */
function walk(
  trie: LetterTrie<ListedPhrase>,
  { text, tokens }: Block,
  first: number,
  from: number,
  hasHiddenAlef: boolean,
  found: Candidate[],
): void {
  let node = hasHiddenAlef ? trie.step(ROOT, ALEF) : ROOT;
  let at = from;
  for (let last = first; last < tokens.length && node !== NOWHERE; last++) {
    const { kind, end } = tokens[last]!;
    if (kind === 'space' || kind === 'break') {
      node = trie.step(node, BLANK);
      at = end;
      continue;
    }
    if (kind === 'masked' || kind === 'invisible') return;
    while (at < end) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === NOWHERE) return;
      at = letterFrom(text, at + 1, end);
      if (at < end && end - at <= LONGEST_ENDING) addEnded(at, end, last);
    }
    addWhole(end, last);
  }

  function addWhole(end: number, last: number): void {
    for (const listed of trie.valuesAt(node) ?? []) add(listed, '', end, last);
  }

  function addEnded(stemEnd: number, end: number, last: number): void {
    const values = trie.valuesAt(node);
    if (!values) return;
    const ending = normalisePhrase(text.slice(stemEnd, end));
    for (const listed of values) if (listed.wanted.endings?.has(ending)) add(listed, ending, end, last);
  }

  function add(listed: ListedPhrase, ending: string, end: number, last: number): void {
    const { endings } = listed.wanted;
    if (ending === '' && endings && !endings.has('')) return;
    const start = tokens[first]!.start;
    const written = (hasHiddenAlef ? 'ا' : '') + normalisePhrase(text.slice(from, end));
    if (from > start && last === first && written.length < SHORTEST_REST) return;
    const prefix = normalisePhrase(text.slice(start, from));
    found.push({
      listed,
      first,
      last,
      match: { start: from, end, phrase: listed.phrase, prefix, ending, written },
    });
  }
}

/** The offset of the first letter at or behind `at`, past tashkeel and tatweel. */
function letterFrom(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code <= LAST_LETTER ? code !== TATWEEL : characterClass(code) !== CharacterClass.arabicSign) break;
    at++;
  }
  return at;
}
