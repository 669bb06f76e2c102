import { readFileSync } from 'node:fs';
import { chooseStem } from '../../src/core/tagger/choose-stem.ts';
import { Listed } from '../../src/core/tagger/phrases.ts';
import { firstTag, OUTSIDE } from '../../src/core/tagger/tags.ts';
import { readWord, type Word } from '../../src/core/tagger/word.ts';
import type { TaggedSentence } from './tagged-text.ts';
import type { Tables } from './train-model.ts';

const PERSON = firstTag('person');
const PLACE = firstTag('place');

/** How many of the words of names are replaced. */
const SHARE = 0.7;

/**
 * Makes sentences of a draft tell of other people and places, out of the lists: what is learnt is then how names stand
 * in a sentence, and less which people the corpus wrote of. The same word becomes the same word throughout a draft.
 */
export function swapNames(
  dictionaries: URL,
  { phrases, clusters }: Tables,
  random: () => number,
): (sentences: readonly TaggedSentence[]) => readonly TaggedSentence[] {
  const native = wordsOf(dictionaries, 'names-arab.txt');
  const foreign = wordsOf(dictionaries, 'names-foreign.txt');
  const places = [
    ...wordsOf(dictionaries, 'places-cldr.txt'),
    ...wordsOf(dictionaries, 'places-arab.txt'),
    ...wordsOf(dictionaries, 'places-world.txt'),
  ];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;

  function otherName(word: Word, stem: number, tag: number): string | undefined {
    if (tag === PLACE) return word.bits[stem]! & Listed.place ? pick(places) : undefined;
    return word.bits[stem]! & Listed.nativeName ? pick(native) : pick(foreign);
  }

  return (sentences) => {
    const swaps = new Map<string, string>();

    function swapped(text: string, tag: number, next: number): string {
      const isPerson = tag === PERSON || tag === PERSON + 1;
      // Of a place of several words none is replaced.
      if (!isPerson && (tag !== PLACE || next === PLACE + 1)) return text;
      const word = readWord(text, phrases, clusters);
      if (word.shape !== 'word') return text;
      const stem = chooseStem(word, false);
      const { prefixLength, word: name } = word.stems[stem]!;
      const known = swaps.get(`${tag} ${name}`);
      const other = known ?? (random() < SHARE ? otherName(word, stem, tag) : undefined) ?? name;
      swaps.set(`${tag} ${name}`, other);
      if (other === name) return text;
      const prefix = word.bare.slice(0, prefixLength);
      return prefix.endsWith('ل') && other.startsWith('ال') ? `${prefix}${other.slice(1)}` : prefix + other;
    }

    return sentences.map(({ words, tags }) => ({
      tags,
      words: words.map((word, i) => swapped(word, tags[i]!, tags[i + 1] ?? OUTSIDE)),
    }));
  };
}

/** The entries of a list that are one word, and mean a name alone. */
function wordsOf(dictionaries: URL, file: string): readonly string[] {
  return readFileSync(new URL(file, dictionaries), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name, ...rest]) => /^[\u0621-\u064a]{3,}$/.test(name!) && !rest.includes('ambiguous'))
    .map(([name]) => name!);
}
