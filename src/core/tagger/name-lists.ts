import type { NameLists } from '../knowledge/index.ts';
import { remember } from '../text/remember.ts';
import { bitsOf, Listed, phraseKey, titleKindOf, type PhraseTable } from './phrases.ts';

/** More words than a long draft asks of. */
const MOST_ASKED = 50_000;

/** The lists as the rules ask them. */
export function createNameLists(table: PhraseTable): NameLists {
  const listedBits = remember(MOST_ASKED, (phrase) => bitsOf(table, phraseKey(phrase)));
  const isListed = (phrase: string, bit: number): boolean => (listedBits(phrase) & bit) !== 0;
  return Object.freeze({
    isNativeName: (word: string) => isListed(word, Listed.nativeName),
    isPlace: (phrase: string) => isListed(phrase, Listed.place),
    isOrganisation: (phrase: string) => isListed(phrase, Listed.organisation),
    isOrganisationHead: (word: string) => isListed(word, Listed.organisationHead),
    titleKind: (phrase: string) => titleKindOf(listedBits(phrase)),
  });
}
