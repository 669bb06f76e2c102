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
export { createPhraseScanner, type ScannedPhrases } from './scan-phrases.ts';
export { normalisePhrase, type WantedMatch, type WantedPhrase } from './wanted-phrase.ts';
