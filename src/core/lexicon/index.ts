export type { Lexicon } from './lexicon.ts';
export { readLexicon } from './read-lexicon.ts';
