import { remember } from '../text/remember.ts';
import { findConfused, type Candidate } from './find-confused.ts';
import type { Suggestion } from './lexicon.ts';
import { isPlausible, type WordFacts } from './plausible.ts';
import { withoutPrefixes } from './stems.ts';
import type { WordGraph } from './word-graph.ts';

/** «إنجاح» rather than «أنجاح», «إخبارية» rather than «أخبارية». */
const VERBAL_NOUN = /^إ..ا./;

const WEIGHTS = { alef: 0, ta: 0, ya: 0, dad: 1, seat: 1 } as const;

/** A word that may have been meant, with what speaks for it whatever the draft. */
interface JudgedCandidate {
  readonly suggestion: Suggestion;
  readonly cost: number;
}

/** What a draft that has the word itself takes off its cost. */
const USED = 12;

/** Judged words that are remembered: more than the unknown words of a long draft. */
const MOST_KNOWN = 5_000;

/**
 * Tells what may have been meant for a word that is none, the likeliest first: a word that `isUsed` in the same draft,
 * then one fault before two, then the words of the news, then verbal nouns, then «أ» before «آ».
 */
export function createSuggester(
  graph: WordGraph,
  facts: WordFacts,
): (word: string, isUsed: (word: string) => boolean) => readonly Suggestion[] {
  const judged = remember(MOST_KNOWN, (word) =>
    findConfused(graph, word)
      .filter((candidate) => isPlausible(word, candidate, facts))
      .map((candidate): JudgedCandidate => {
        const suggestion = { ...candidate, isCommon: facts.isCommon(candidate.word) };
        return { suggestion, cost: costOf(word, candidate, facts) };
      }),
  );
  return (word, isUsed) => {
    const candidates = judged(word);
    // Most words have one candidate or none: nobody needs to know then whether the draft has it.
    if (candidates.length < 2) return candidates.map(({ suggestion }) => suggestion);
    return candidates
      .map(({ suggestion, cost }) => ({ suggestion, cost: isUsed(suggestion.word) ? cost - USED : cost }))
      .sort((a, b) => a.cost - b.cost || (a.suggestion.word < b.suggestion.word ? -1 : 1))
      .map(({ suggestion }) => suggestion);
  };
}

function costOf(written: string, { word, kinds }: Candidate, facts: WordFacts): number {
  let cost = kinds.reduce((sum, kind) => sum + 4 + WEIGHTS[kind], 0);
  // Who writes «ة» means a noun: «كفائة» is «كفاءة», not «كفائه». Behind the article the end alone is wrong: «المياة».
  if (written.endsWith('ة') && word.endsWith('ه') && !/^[وف]?[بك]?ال/.test(written)) cost += 3;
  // «الهدؤ» is «الهدوء» rather than «الهدء».
  if (written.endsWith('ؤ') && word.length > written.length) cost -= 1;
  if (facts.isCommon(word)) cost -= 2;
  if (withoutPrefixes(word).some(facts.isListed)) cost -= 1.5;
  if (word.includes('آ')) cost += 1;
  if (withoutPrefixes(word).some((stem) => VERBAL_NOUN.test(stem))) cost -= 1;
  return cost;
}
