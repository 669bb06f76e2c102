export type { ConfusionKind } from './confusions.ts';
export type { HousePhrase } from './house-words.ts';
export { dictionaryForm } from './dictionary-form.ts';
export type { Lexicon, Suggestion } from './lexicon.ts';
export { readLexicon } from './read-lexicon.ts';
export { withoutPrefixes } from './stems.ts';
