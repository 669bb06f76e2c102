import { findConfused, type Candidate } from './find-confused.ts';
import type { Suggestion } from './lexicon.ts';
import { isPlausible, type WordFacts } from './plausible.ts';
import { withoutPrefixes } from './stems.ts';
import type { WordGraph } from './word-graph.ts';

/** «إنجاح» rather than «أنجاح», «إخبارية» rather than «أخبارية». */
const VERBAL_NOUN = /^إ..ا./;

const WEIGHTS = { alef: 0, ta: 0, ya: 0, dad: 1, seat: 1 } as const;

/**
 * What may have been meant for a word that is none, the likeliest first: a word that `isUsed` in the same draft, then
 * one fault before two, then the words of the news, then verbal nouns, then «أ» before «آ».
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
  let cost = kinds.reduce((sum, kind) => sum + 4 + WEIGHTS[kind], 0);
  if (isUsed(word)) cost -= 12;
  if (facts.isCommon(word)) cost -= 2;
  if (withoutPrefixes(word).some(facts.isListed)) cost -= 1.5;
  if (word.includes('آ')) cost += 1;
  if (withoutPrefixes(word).some((stem) => VERBAL_NOUN.test(stem))) cost -= 1;
  return cost;
}
