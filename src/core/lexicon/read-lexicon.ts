import { bare } from '../text/characters.ts';
import { remember } from '../text/remember.ts';
import type { LexiconHeader } from './edge.ts';
import { findTypos } from './find-typos.ts';
import { createHouseWords } from './house-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isVerbWithPronoun } from './object-pronoun.ts';
import { isFarFetchedQuestion } from './question.ts';
import { isSeatVariant } from './seat-variants.ts';
import { isFormOf } from './stems.ts';
import { createSuggester } from './suggest.ts';
import { createWordGraph } from './word-graph.ts';

const LINE_FEED = 0x0a;
/** A call takes so many arguments and hardly more. */
const PIECE = 8192;
/** Unknown words whose likely typos are remembered: more than a long draft has. */
const MOST_TYPOS = 5_000;

/** Reads the bytes of `lexicon.bin`, which are kept, not copied, and must not change. Throws where they are none. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const start = bytes.indexOf(LINE_FEED) + 1;
  const { version, edges: count, common, affix } = JSON.parse(readAscii(bytes, start)) as LexiconHeader;
  if (bytes.length !== start + count * 4) throw new Error('The word graph is cut short.');
  const graph = createWordGraph(edgesAt(bytes, start, count));
  const commonWords = new Set(common.split(' '));
  const typos = remember(MOST_TYPOS, (word) => findTypos(graph, word));
  const inGraph = (word: string): boolean =>
    (graph.has(word) && !isFarFetchedQuestion(word, graph.has)) ||
    isVerbWithPronoun(word, graph.has) ||
    isSeatVariant(word, graph.has);

  function withWords(entries: readonly string[]): Lexicon {
    const houseWords = createHouseWords(affix, entries);
    // Most houses have no words of their own, and most words that the graph lacks are asked for here.
    const isOfHouse = entries.length === 0 ? () => false : houseWords.has;
    const has = (word: string): boolean => inGraph(word) || isOfHouse(word);
    const facts = {
      has,
      isCommon: (word: string) => isFormOf(commonWords, word),
      isListed: (stem: string) => commonWords.has(stem),
    };
    const suggest = createSuggester(graph, facts);
    return Object.freeze({
      version,
      houseWords,
      withWords,
      has: (word: string) => has(bare(word)),
      suggest: (word: string, isUsed: (word: string) => boolean = () => false) => suggest(bare(word), isUsed),
      typos: (word: string) => typos(bare(word)),
    });
  }
  return withWords([]);
}

function readAscii(bytes: Uint8Array, end: number): string {
  let text = '';
  for (let at = 0; at < end; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + PIECE, end)));
  }
  return text;
}

/** The edges as a view where they lie at a multiple of four, else as a copy: a host may hand over any part of a buffer. */
function edgesAt(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const place = bytes.byteOffset + start;
  return place % 4 === 0
    ? new Uint32Array(bytes.buffer, place, count)
    : new Uint32Array(bytes.slice(start, start + count * 4).buffer);
}
