import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { WantedMatch, WantedPhrase } from './wanted-phrase.ts';

/** A phrase of one of the lists. */
export interface ListedPhrase {
  readonly list: number;
  /** Its index in the list. */
  readonly phrase: number;
  readonly wanted: WantedPhrase;
}

/** A phrase found at a place, before the phrases of its list are weighed against one another. */
export interface Candidate {
  readonly listed: ListedPhrase;
  /** The indices of its first and last token in the block. */
  readonly first: number;
  readonly last: number;
  readonly match: WantedMatch;
}

/**
 * What stands of the candidates of a block, which come by their first token: in each list the longest at a word, then
 * the one behind the shortest prefix, without overlaps, and nothing inside a phrase that protects.
 */
export function longestMatches(
  candidates: readonly Candidate[],
): ReadonlyMap<number, readonly WantedMatch[]> {
  const found = new Map<number, readonly WantedMatch[]>();
  for (const [list, ofList] of byList(candidates)) {
    const protectors = ofList.filter(({ listed }) => listed.wanted.protects);
    const wanted = ofList.filter(({ listed }) => !listed.wanted.protects);
    const isProtected = protectionBy(protectors.map(({ match }) => match));
    const matches = withoutOverlaps(wanted.filter(({ match }) => !isProtected(match)));
    if (matches.length > 0) found.set(list, matches);
  }
  return found;
}

function byList(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const lists = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = lists.get(candidate.listed.list);
    if (known) known.push(candidate);
    else lists.set(candidate.listed.list, [candidate]);
  }
  return lists;
}

/** Whether a span lies inside one of the protectors. */
function protectionBy(protectors: readonly Span[]): (span: Span) => boolean {
  const sorted = protectors.toSorted((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)));
  return ({ start, end }) => {
    const before = firstIndex(sorted.length, (i) => sorted[i]!.start > start);
    return before > 0 && reaches[before - 1]! >= end;
  };
}

/** Whether a candidate goes further than another at the same word, or is a phrase to the letter where that is none. */
function isBetter(candidate: Candidate, other: Candidate): boolean {
  if (candidate.last !== other.last || candidate.match.start !== other.match.start)
    return candidate.last > other.last;
  return isExact(candidate) && !isExact(other);
}

function isExact({ listed, match }: Candidate): boolean {
  return match.written === listed.wanted.text;
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly WantedMatch[] {
  const matches: WantedMatch[] = [];
  /** The last token of the match before. */
  let reach = -1;
  for (let i = 0; i < candidates.length;) {
    let best = candidates[i]!;
    const { first } = best;
    for (; candidates[i]?.first === first; i++) if (isBetter(candidates[i]!, best)) best = candidates[i]!;
    if (first <= reach) continue;
    matches.push(best.match);
    reach = best.last;
  }
  return matches;
}
