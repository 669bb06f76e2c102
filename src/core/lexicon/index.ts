export type { ConfusionKind } from './confusions.ts';
export type { Candidate } from './find-confused.ts';
export type { Lexicon } from './lexicon.ts';
export { readLexicon } from './read-lexicon.ts';
