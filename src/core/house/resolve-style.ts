import type { ReviewConfiguration } from '../engine.ts';
import { readDictionaries } from './read-dictionaries.ts';
import { parseStyle, type StyleProblem } from './style.ts';

/** Where style files are read. */
export interface StyleWorld {
  /** The text of a file; undefined where there is none. Rejects where it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
}

/** A file that a style is made of, as it was read. */
export interface StyleFile {
  readonly uri: string;
  /** Absent where there is no such file. */
  readonly text?: string;
  readonly problems: readonly StyleProblem[];
}

/** A style file with all that it stands on. */
export interface ResolvedStyle {
  /** Every file that was read or looked for, the style file first. */
  readonly files: readonly StyleFile[];
  /** False where a file of it is no YAML: then the style as it was before serves better than what is left of it. */
  readonly isReadable: boolean;
  /** What holds for a draft: one and the same object for all drafts that the same overrides fit. */
  configurationFor(draft: string): ReviewConfiguration;
}

/** Reads a style file and all that it stands on. Never throws for what a file says; every problem is located. */
export async function resolveStyle(uri: string, world: StyleWorld): Promise<ResolvedStyle> {
  const text = (await world.readText(uri)) ?? '';
  const { configuration: own, problems, dictionaries = [] } = parseStyle(text);
  const read = await readDictionaries(dictionaries, uri, world);
  const words = [...(own.words ?? []), ...read.words];
  const configuration = { ...own, ...(words.length > 0 && { words }) };
  return Object.freeze({
    files: [{ uri, text, problems: [...problems, ...read.problems] }, ...read.files],
    isReadable: problems.length === 0 || own.levels !== undefined,
    configurationFor: () => configuration,
  });
}
