import { readFile } from 'node:fs/promises';
import { buildLexicon, lexiconFile } from '../../scripts/build-lexicon.ts';
import { readLexicon, type Lexicon } from '../../src/core/index.ts';

let known: Promise<Lexicon> | undefined;

/** The lexicon of the product, built first where that was not done. */
export function productLexicon(): Promise<Lexicon> {
  known ??= buildLexicon().then(async () => readLexicon(await readFile(lexiconFile)));
  return known;
}
