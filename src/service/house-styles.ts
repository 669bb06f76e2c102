import {
  createLineIndex,
  resolveStyle,
  type LineIndex,
  type ResolvedStyle,
  type ReviewConfiguration,
  type StyleIgnore,
  type StyleProblem,
  type KnownFindings,
} from '../core/index.ts';
import { BASELINE_NAME, createBaselines, notABaseline, type DraftBaseline } from './baseline-files.ts';
import { createFileFinder, foldersOf, type FileFinder } from './find-file.ts';
import { STYLE_FILE_NAMES } from './style-file-names.ts';

/** What is wrong in a file of a house style. */
export interface StyleFileProblems {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly StyleProblem[];
}

/** Where style files are read and looked for. */
export interface HouseStylesWorld {
  /** The text of a file; undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** The folder whose style holds for drafts that lie in none, such as those that were never saved. */
  homeFolder?(): string | undefined;
}

/** The house styles of drafts: each has that of the nearest style file, from its own folder upwards. */
export interface HouseStyles {
  /** Finds and reads the style of a draft, once. */
  load(draft: string): Promise<void>;
  /** Reads everything anew. Resolves to whether anything has changed. */
  refresh(): Promise<boolean>;
  /** Forgets a draft. */
  forget(draft: string): void;
  /** The style of a draft; an empty one until it is loaded, and where there is none. */
  configurationOf(draft: string): ReviewConfiguration;
  /** What the house does not want to see in a draft. */
  ignoresOf(draft: string): readonly StyleIgnore[];
  /** What stands in the baseline of a draft, found like its style. */
  knownOf(draft: string): KnownFindings | undefined;
  /** Whether a file is one of those that the styles are made of, or would be if it were there. */
  isConcerned(uri: string): boolean;
  /** The style file for a draft, or undefined where there is none. */
  fileOf(draft: string): Promise<string | undefined>;
  /** Every style that holds for one of the drafts. */
  readonly resolved: readonly ResolvedStyle[];
  /** The files that were read, with what is wrong in each. */
  readonly problems: readonly StyleFileProblems[];
}

/** A file of one of these names concerns a draft wherever it comes to lie above it. */
const CONCERNING: readonly string[] = [...STYLE_FILE_NAMES, BASELINE_NAME];

const NO_STYLE: ReviewConfiguration = Object.freeze({});

/** One reading of everything, in which each file is read once, whoever asks for it. */
interface Run {
  readonly readText: HouseStylesWorld['readText'];
  readonly find: FileFinder;
  readonly findBaseline: ReturnType<typeof createBaselines>;
  /** By style file. */
  readonly resolved: Map<string, Promise<ResolvedStyle>>;
}

function createRun(readText: HouseStylesWorld['readText']): Run {
  const texts = new Map<string, Promise<string | undefined>>();
  const readOnce = (uri: string): Promise<string | undefined> => {
    let text = texts.get(uri);
    if (!text) texts.set(uri, (text = readText(uri)));
    return text;
  };
  return {
    readText: readOnce,
    find: createFileFinder(STYLE_FILE_NAMES, readOnce),
    findBaseline: createBaselines(readOnce),
    resolved: new Map(),
  };
}

/** Makes the styles of no draft yet. A style that cannot be read any more counts as it was when it could. */
export function createHouseStyles({ readText, homeFolder }: HouseStylesWorld): HouseStyles {
  /** What is kept for as long as everything is read once. */
  let run = createRun(readText);
  /** By style file: the last reading. */
  const current = new Map<string, ResolvedStyle>();
  /** By draft: its style file and its baseline. */
  const files = new Map<string, string | undefined>();
  const baselines = new Map<string, DraftBaseline | undefined>();

  function resolve(uri: string, { resolved, readText: readOnce }: Run): Promise<ResolvedStyle> {
    let style = resolved.get(uri);
    if (!style) resolved.set(uri, (style = resolveStyle(uri, { readText: readOnce }, current.get(uri))));
    return style;
  }

  async function read(draft: string): Promise<void> {
    const begun = run;
    const uri = await begun.find(foldersOf(draft, homeFolder?.()));
    const [style, baseline] = await Promise.all([
      uri === undefined ? undefined : resolve(uri, begun),
      begun.findBaseline(draft, foldersOf(draft)),
    ]);
    // Files may have changed under the reading.
    if (begun !== run) return read(draft);
    files.set(draft, uri);
    keepBaseline(draft, baseline);
    if (uri !== undefined && style) keep(uri, style);
  }

  function keep(uri: string, style: ResolvedStyle): void {
    const before = current.get(uri);
    // Equal texts make equal styles: the reviewers that were made of the former stay of use.
    if (!before || !isSame(before, style)) current.set(uri, style);
  }

  function keepBaseline(draft: string, baseline: DraftBaseline | undefined): void {
    const before = baselines.get(draft);
    if (JSON.stringify(before) !== JSON.stringify(baseline)) baselines.set(draft, baseline);
  }

  function styleOf(draft: string): ResolvedStyle | undefined {
    const uri = files.get(draft);
    return uri === undefined ? undefined : current.get(uri);
  }

  return Object.freeze({
    async load(draft: string) {
      if (files.has(draft)) return;
      try {
        await read(draft);
      } catch (error) {
        // What fails once is not asked at every turn again.
        files.set(draft, undefined);
        throw error;
      }
    },
    async refresh() {
      const before = new Map(current);
      const placed = new Map(files);
      const known = new Map(baselines);
      run = createRun(readText);
      await Promise.all([...files.keys()].map(read));
      const used = new Set(files.values());
      for (const uri of current.keys()) {
        if (!used.has(uri)) current.delete(uri);
      }
      return !isEqual(before, current) || !isEqual(placed, files) || !isEqual(known, baselines);
    },
    forget(draft: string) {
      files.delete(draft);
      baselines.delete(draft);
    },
    configurationOf: (draft: string) => styleOf(draft)?.configurationFor(draft) ?? NO_STYLE,
    ignoresOf: (draft: string) => styleOf(draft)?.ignoresFor(draft) ?? [],
    knownOf: (draft: string) => baselines.get(draft)?.known,
    isConcerned(uri: string) {
      const name = uri.slice(uri.lastIndexOf('/') + 1);
      if (CONCERNING.includes(name)) return true;
      return [...current.values()].some((style) => style.files.some((file) => file.uri === uri));
    },
    // A file that was made since the last reading is found too.
    fileOf: (draft: string) => createFileFinder(STYLE_FILE_NAMES, readText)(foldersOf(draft, homeFolder?.())),
    get resolved() {
      return [...current.values()];
    },
    get problems() {
      const byUri = new Map(
        [...current.values()].flatMap((style) => style.files.map((file) => [file.uri, file])),
      );
      const ofStyles = [...byUri.values()].map(({ uri, text = '', problems }) => ({
        uri,
        text,
        lines: createLineIndex(text),
        problems,
      }));
      return [...ofStyles, ...faultyBaselines(baselines.values())];
    },
  });
}

function faultyBaselines(baselines: Iterable<DraftBaseline | undefined>): readonly StyleFileProblems[] {
  const uris = [...baselines].flatMap((each) => (each && !each.baseline ? [each.uri] : []));
  return [...new Set(uris)].map((uri) => ({
    uri,
    text: '',
    lines: createLineIndex(''),
    problems: [{ start: 0, end: 0, message: notABaseline }],
  }));
}

function isSame({ files }: ResolvedStyle, { files: others }: ResolvedStyle): boolean {
  return (
    files.length === others.length &&
    files.every(({ uri, text }, i) => uri === others[i]!.uri && text === others[i]!.text)
  );
}

function isEqual<Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
