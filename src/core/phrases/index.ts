export {
  compilePhrases,
  findPhrases,
  foldHamzas,
  lookUpPhrase,
  phraseFinder,
  type PhraseIndex,
  type PhraseMatch,
} from './find-phrases.ts';
export { prefixReadings } from './prefixes.ts';
