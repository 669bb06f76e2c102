import { readFileSync } from 'node:fs';
import { readKnowledge, type Knowledge } from '../../src/core/index.ts';

/** The bytes of `names.bin` as they were built: benches run as a bundle, from where the dictionaries are not found. */
export function namesFile(): Uint8Array {
  return readFileSync(new URL('../../dist/names.bin', import.meta.url));
}

export function knowledge(): Knowledge {
  return readKnowledge(namesFile());
}
