import { packNames } from '../../scripts/pack-names.ts';
import { readKnowledge, type Knowledge } from '../../src/core/index.ts';

let bytes: Uint8Array | undefined;
let known: Knowledge | undefined;

/** The bytes of `names.bin`, made of `dictionaries` once for all tests of a process. */
export function namesFile(): Uint8Array {
  bytes ??= packNames();
  return bytes;
}

/** What the product knows of names. */
export function knowledge(): Knowledge {
  known ??= readKnowledge(namesFile());
  return known;
}
