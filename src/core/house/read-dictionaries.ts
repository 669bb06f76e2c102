import { parseDictionary } from './parse-dictionary.ts';
import type { StyleFile, StyleWorld } from './resolve-style.ts';
import type { StyleProblem } from './located-yaml.ts';
import type { DictionaryReference } from './read-style.ts';
import { folderOf, resolvePath } from './uris.ts';

/** The dictionaries of a style file. */
export interface Dictionaries {
  readonly words: readonly string[];
  /** Every one that was read or looked for, with what is wrong in it. */
  readonly files: readonly StyleFile[];
  /** Those that are not there, at their places in the style file. */
  readonly problems: readonly StyleProblem[];
}

/** Reads the dictionaries that the style file at `uri` names. */
export async function readDictionaries(
  references: readonly DictionaryReference[],
  uri: string,
  { readText }: StyleWorld,
): Promise<Dictionaries> {
  const read = await Promise.all(
    references.map(async ({ path, start, end }) => {
      const address = resolvePath(folderOf(uri), path);
      const text = await readText(address);
      if (text === undefined) {
        return { words: [], file: { uri: address, problems: [] }, missing: [missing(path, start, end)] };
      }
      const { words, problems } = parseDictionary(text);
      return { words, file: { uri: address, text, problems }, missing: [] };
    }),
  );
  return {
    words: read.flatMap(({ words }) => words),
    files: read.map(({ file }) => file),
    problems: read.flatMap((each) => each.missing),
  };
}

function missing(path: string, start: number, end: number): StyleProblem {
  const message = {
    ar: `القاموس «${path}» غير موجود أو لا يمكن قراءته؛ يُكتب مساره نسبة إلى مجلد هذا الملف.`,
    en: `The dictionary "${path}" is not there or cannot be read; its path is relative to the folder of this file.`,
  };
  return { start, end, message };
}
