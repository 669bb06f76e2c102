import type { NameLists } from '../knowledge/index.ts';
import { bitsOf, Listed, phraseKey, titleKindOf, type PhraseTable } from './phrases.ts';

/** The lists as the rules ask them. */
export function createNameLists(table: PhraseTable): NameLists {
  const isListed = (phrase: string, bit: number): boolean => (bitsOf(table, phraseKey(phrase)) & bit) !== 0;
  return Object.freeze({
    isNativeName: (word: string) => isListed(word, Listed.nativeName),
    isPlace: (phrase: string) => isListed(phrase, Listed.place),
    isOrganisation: (phrase: string) => isListed(phrase, Listed.organisation),
    isOrganisationHead: (word: string) => isListed(word, Listed.organisationHead),
    titleKind: (phrase: string) => titleKindOf(bitsOf(table, phraseKey(phrase))),
  });
}
