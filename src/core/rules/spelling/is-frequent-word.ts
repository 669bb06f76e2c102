import type { Draft } from '../../text/draft.ts';

/** As rare as the rarest word that a slip is likely for: a word of every day. */
const RAREST = 13;

/** Tells whether the news writes a word often; no word is so where nothing is known of the news. */
export function isFrequentWord({ knowledge }: Pick<Draft, 'knowledge'>): (word: string) => boolean {
  return (word) => (knowledge?.rarityOf(word) ?? Infinity) <= RAREST;
}
