import { mix } from './hash.ts';
import { UNSURE, type Sentence } from './sentence.ts';
import type { Entry } from './vocabulary.ts';

/** Room for the features of one word that follow from several words or from the draft. */
export const MOST_JOINT_FEATURES = 64;

/** Names of the features; they must differ from those of `word-features.ts` that `mix` with a place. */
const Joint = {
  words: 101,
  groups: 102,
  coarseGroups: 103,
  classes: 104,
  threeClasses: 105,
  wordAndClass: 106,
  classAndWord: 107,
  phrase: 108,
  phraseAndClass: 109,
  wordsBefore: 110,
  groupAndClass: 111,
  wordAndGroup: 112,
} as const;

/**
 * Writes the features of the word at `i` that follow from several words, and returns how many there are. `edge` stands
 * for what lies beyond the sentence.
 */
export function jointFeatures<Scores>(
  { entries, phrases }: Sentence<Scores>,
  i: number,
  edge: Entry<Scores>,
  out: Int32Array,
): number {
  const before = (entries[i - 1] ?? edge).numbers;
  const here = entries[i]!.numbers;
  const behind = (entries[i + 1] ?? edge).numbers;
  const farBefore = (entries[i - 2] ?? edge).numbers;
  let count = 0;
  out[count++] = mix(mix(Joint.words, before.word), here.word);
  out[count++] = mix(mix(Joint.words + 50, here.word), behind.word);
  out[count++] = mix(mix(Joint.wordsBefore, farBefore.word), before.word);
  out[count++] = mix(mix(Joint.groups, before.group), here.group);
  out[count++] = mix(mix(Joint.groups + 50, here.group), behind.group);
  out[count++] = mix(mix(mix(Joint.coarseGroups, before.coarseGroup), here.coarseGroup), behind.coarseGroup);
  out[count++] = mix(
    mix(mix(Joint.coarseGroups + 50, farBefore.coarseGroup), before.coarseGroup),
    here.coarseGroup,
  );
  out[count++] = mix(mix(Joint.classes, before.wordClass), here.wordClass);
  out[count++] = mix(mix(Joint.classes + 50, here.wordClass), behind.wordClass);
  out[count++] = mix(mix(mix(Joint.threeClasses, before.wordClass), here.wordClass), behind.wordClass);
  out[count++] = mix(mix(Joint.wordAndClass, before.word), here.wordClass);
  out[count++] = mix(mix(Joint.classAndWord, here.wordClass), behind.word);
  out[count++] = mix(mix(Joint.groupAndClass, before.group), here.wordClass);
  out[count++] = mix(mix(Joint.wordAndGroup, before.word), here.group);
  out[count++] = mix(mix(Joint.wordAndGroup + 50, here.group), behind.word);
  const phrase = phrases[i]! % UNSURE;
  const phraseBefore = (phrases[i - 1] ?? 0) % UNSURE;
  const phraseBehind = (phrases[i + 1] ?? 0) % UNSURE;
  if (phrase + phraseBefore + phraseBehind > 0) {
    out[count++] = mix(Joint.phrase, phrase);
    out[count++] = mix(mix(Joint.phrase + 50, phraseBefore), phrase);
    out[count++] = mix(mix(Joint.phrase + 51, phrase), phraseBehind);
    out[count++] = mix(mix(Joint.phraseAndClass, phrase), here.wordClass);
  }
  return count;
}
