import { Listed, titleKindOf } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { firstTag, OUTSIDE } from './tags.ts';

/**
 * Tags a given name that no pass took for one, where a word of kinship stands behind it: «بحضور صدام نجل المشير». Most
 * given names are common words too, and by itself none tells a person.
 */
export function addKin<Scores>({ entries, breaks }: Sentence<Scores>, tags: Uint8Array): void {
  for (let i = 0; i + 1 < tags.length; i++) {
    if (tags[i] !== OUTSIDE || tags[i + 1] !== OUTSIDE || breaks[i + 1] === 1) continue;
    const isName = (entries[i]!.word.bits[0]! & Listed.nativeName) !== 0;
    if (isName && titleKindOf(entries[i + 1]!.word.bits[0]!) === 'kinship') tags[i] = firstTag('person');
  }
}
