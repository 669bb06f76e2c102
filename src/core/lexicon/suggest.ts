import { findConfused, type Candidate } from './find-confused.ts';
import type { Suggestion } from './lexicon.ts';
import { isPlausible, type WordFacts } from './plausible.ts';
import type { WordGraph } from './word-graph.ts';

const WEIGHTS = { alef: 0, ta: 0, ya: 0, dad: 1, seat: 1, typo: 3 } as const;

/**
 * What may have been meant for a word that is none, the likeliest first: a word that `isUsed` in the same draft, then
 * one fault before two, then the words of the news, then «أ» before «إ» and «آ».
 */
export function suggestFor(
  graph: WordGraph,
  facts: WordFacts,
  word: string,
  isUsed: (word: string) => boolean,
): readonly Suggestion[] {
  return findConfused(graph, word)
    .filter((candidate) => isPlausible(word, candidate, facts))
    .map((candidate) => ({ candidate, cost: costOf(candidate, facts, isUsed) }))
    .sort((a, b) => a.cost - b.cost || (a.candidate.word < b.candidate.word ? -1 : 1))
    .map(({ candidate }) => ({ ...candidate, isCommon: facts.isCommon(candidate.word) }));
}

function costOf({ word, kinds }: Candidate, facts: WordFacts, isUsed: (word: string) => boolean): number {
  const faults = kinds.reduce((sum, kind) => sum + 4 + WEIGHTS[kind], 0);
  return faults - (isUsed(word) ? 12 : 0) - (facts.isCommon(word) ? 3 : 0) + (word.includes('آ') ? 1 : 0);
}
