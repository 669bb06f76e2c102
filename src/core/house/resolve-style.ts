import { rulesOfHouse } from '../engine.ts';
import { rules as productRules } from '../rules/index.ts';
import { checkIds } from './check-ids.ts';
import { createDraftStyles, type DraftStyles, type PlacedLayer } from './draft-styles.ts';
import { findBase } from './find-base.ts';
import type { StyleProblem } from './located-yaml.ts';
import { readDictionaries } from './read-dictionaries.ts';
import { located, readStyle, type StyleReading } from './read-style.ts';
import { folderOf, foldersUpwards } from './uris.ts';

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

/** A style file with what was made of its text. */
export interface ReadFile extends StyleFile {
  readonly reading: StyleReading;
  /** What holds: the file as it stands, or as it was when it could last be read. */
  readonly used: StyleReading;
}

/** A style file with all that it stands on. */
export interface ResolvedStyle extends DraftStyles {
  /** Every file that was read or looked for, the style file first. */
  readonly files: readonly StyleFile[];
  /** What the style was made of, for when it is resolved again. */
  readonly read: ReadonlyMap<string, ReadFile>;
}

/** A file while its style is resolved: what is wrong with what it extends comes to light one by one. */
interface OpenFile extends ReadFile {
  readonly problems: StyleProblem[];
}

/**
 * Reads a style file and all that it extends. `previous` is the same style as it was before: a file whose text is the
 * same is not read again, and one that cannot be read counts as it did when it could.
 */
export async function resolveStyle(
  uri: string,
  world: StyleWorld,
  previous?: ResolvedStyle,
): Promise<ResolvedStyle> {
  const files = new Map<string, OpenFile>();
  const dictionaries = new Map<string, StyleFile>();
  const done = new Map<string, readonly PlacedLayer[]>();
  const upwards = foldersUpwards(folderOf(uri));

  async function open(fileUri: string): Promise<OpenFile | undefined> {
    let file = files.get(fileUri);
    if (!file) {
      const text = await world.readText(fileUri);
      const before = previous?.read.get(fileUri);
      const reading = before && before.text === text ? before.reading : readStyle(text ?? '');
      const used = reading.isBroken && before ? before.used : reading;
      const problems = [...reading.problems];
      file = { uri: fileUri, problems, reading, used, ...(text !== undefined && { text }) };
      files.set(fileUri, file);
    }
    return file.text === undefined ? undefined : file;
  }

  /** The layers of a file, farthest first; `above` are the files that led to it. */
  async function layersOf(file: OpenFile, above: readonly string[]): Promise<readonly PlacedLayer[]> {
    const known = done.get(file.uri);
    if (known) return known;
    const chain = [...above, file.uri];
    const layers: PlacedLayer[] = [];
    for (const [i, name] of file.used.extends.entries()) {
      const base = await findBase(name, chain, open);
      if ('layers' in base) layers.push(...base.layers);
      else if ('file' in base) layers.push(...(await layersOf(base.file, chain)));
      else if (file.used === file.reading)
        file.problems.push({ ...file.reading.placeOf(['extends', String(i)]), message: base.message });
    }
    layers.push(...(await dictionaryLayers(file)), ...ownLayers(file));
    done.set(file.uri, layers);
    return layers;
  }

  function ownLayers({ uri: fileUri, used }: OpenFile): readonly PlacedLayer[] {
    // A file from elsewhere, such as a package, speaks of the drafts of whoever extends it.
    const folder = upwards.includes(folderOf(fileUri)) ? folderOf(fileUri) : folderOf(uri);
    return used.parts.map(({ layer, files: globs }) => {
      const ignore = layer.ignore?.map((entry) => ({ ...entry, uri: fileUri, folder }));
      return { layer: { ...layer, ...(ignore && { ignore }) }, folder, ...(globs && { files: globs }) };
    });
  }

  /** The words of a file's dictionaries, which are the same for all drafts. */
  async function dictionaryLayers(file: OpenFile): Promise<readonly PlacedLayer[]> {
    const read = await readDictionaries(file.used.dictionaries, file.uri, world);
    for (const each of read.files) dictionaries.set(each.uri, each);
    if (file.used === file.reading) for (const problem of read.problems) file.problems.push(problem);
    return read.words.length > 0 ? [{ layer: { words: read.words }, folder: folderOf(file.uri) }] : [];
  }

  const file = await open(uri);
  const layers = file ? await layersOf(file, []) : [];
  const own = layers.flatMap(({ layer }) => layer.rules ?? []);
  const rules = rulesOfHouse(productRules, { rules: own });
  for (const { reading, problems } of files.values()) {
    for (const problem of checkIds(reading.parts, rules)) problems.push(located(problem, reading.placeOf));
  }
  // What is extended twice counts where it is nearest; what it sets farther off it sets again there.
  const distinct = layers.filter((layer, i) => layers.lastIndexOf(layer) === i);
  return Object.freeze({
    files: [...files.values(), ...dictionaries.values()],
    read: files,
    ...createDraftStyles(distinct, productRules),
  });
}
