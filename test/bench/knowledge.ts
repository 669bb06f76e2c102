import { readFileSync } from 'node:fs';
import { readKnowledge, readLexicon, type Knowledge, type ReviewResources } from '../../src/core/index.ts';

/** The bytes of `names.bin` as they were built: benches run as a bundle, from where the dictionaries are not found. */
export function namesFile(): Uint8Array {
  return readFileSync(new URL('../../dist/names.bin', import.meta.url));
}

export function knowledge(): Knowledge {
  return readKnowledge(namesFile());
}

/** All that a review may know, read anew, so that nothing is remembered of other drafts. */
export function resources(): ReviewResources {
  const lexicon = readLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
  return { knowledge: knowledge(), lexicon };
}
