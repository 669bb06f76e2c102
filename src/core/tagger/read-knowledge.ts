import type { Knowledge } from '../knowledge/index.ts';
import { createNameLists } from './name-lists.ts';
import { readNamesFile } from './names-file.ts';
import { createTagger } from './tagger.ts';
import { rarityIn } from './word.ts';

/** Reads the bytes of `names.bin`. Throws, and says why, where they are damaged or of another version. */
export function readKnowledge(bytes: Uint8Array): Knowledge {
  const { version, phrases, clusters, houseNames, model } = readNamesFile(bytes);
  return Object.freeze({
    version,
    lists: createNameLists(phrases),
    houseNames,
    rarityOf: (word: string) => rarityIn(clusters, word),
    tag: createTagger(model, phrases, clusters),
  });
}
