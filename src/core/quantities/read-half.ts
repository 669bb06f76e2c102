import { numberWords } from './number-words.ts';
import { readNoun } from './read-unit.ts';
import type { Unit } from './read-unit.ts';
import { following, joinedByAnd, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** A part of one more unit, up to the token at which it ends. */
interface Half {
  readonly value: number;
  readonly last: number;
}

/** «ونصف» behind a unit: «3 سنوات ونصف», «عامين ونصف العام»; undefined where half of something else follows. */
export function readHalf(reading: Reading, unit: Unit): Half | undefined {
  const and = joinedByAnd(reading, unit.last);
  const fraction = and && numberWords.get(wordAt(reading, and.at).slice(and.prefix));
  if (!and || fraction?.kind !== 'fraction') return undefined;
  const { value } = fraction;
  const next = following(reading, and.at);
  const word = wordAt(reading, next).replace(/^ال/, '');
  // «ونصف مليون يورو», «وربع النهائي».
  if (next === undefined || word === '') return { value, last: and.at };
  if (word === 'نهائي' || numberWords.get(word)?.kind === 'scale') return undefined;
  const noun = readNoun(reading, next, word);
  if (!noun) return { value, last: and.at };
  return noun.name === unit.name ? { value, last: noun.last } : undefined;
}
