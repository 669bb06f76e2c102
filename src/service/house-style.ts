import {
  createLineIndex,
  parseStyle,
  type LineIndex,
  type ReviewConfiguration,
  type StyleProblem,
} from '../core/index.ts';

/** A style file of a workspace, as it was last saved. */
export interface HouseFile {
  readonly uri: string;
  readonly text: string;
}

/** What is wrong in a style file. */
export interface HouseFileProblems {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly problems: readonly StyleProblem[];
}

/** The style files of the open folders, read as one. */
export interface HouseStyle {
  /** Takes in the files as they stand now, in the order of their folders. */
  update(files: readonly HouseFile[]): void;
  /** The names and words of all files, and everything else of the first. */
  readonly configuration: ReviewConfiguration;
  readonly problems: readonly HouseFileProblems[];
}

/** Makes a house style without files. A file that cannot be read any more counts as it was when it could. */
export function createHouseStyle(): HouseStyle {
  let readable = new Map<string, ReviewConfiguration>();
  let problems: readonly HouseFileProblems[] = [];
  let configuration: ReviewConfiguration = {};

  return Object.freeze({
    update(files: readonly HouseFile[]) {
      const styles = files.map(({ uri, text }) => ({ uri, text, style: parseStyle(text) }));
      readable = new Map(
        styles.map(({ uri, style: { configuration: read, problems: faults } }) => {
          // Without sections a faulty file was not read at all.
          const isReadable = faults.length === 0 || read.levels !== undefined;
          return [uri, isReadable ? read : (readable.get(uri) ?? {})];
        }),
      );
      problems = styles.map(({ uri, text, style }) => ({
        uri,
        lines: createLineIndex(text),
        problems: style.problems,
      }));
      configuration = joined([...readable.values()]);
    },
    get configuration() {
      return configuration;
    },
    get problems() {
      return problems;
    },
  });
}

/**
 * The settings of a person over the style of the house: a level, an option or a dateline that the person has chosen
 * holds, and the house has the word on everything else.
 */
export function withHouseStyle<Settings extends ReviewConfiguration>(
  settings: Settings,
  house: ReviewConfiguration,
): Settings {
  const options = { ...house.options };
  for (const [rule, chosen] of Object.entries(settings.options ?? {})) {
    options[rule] = isRecord(chosen) && isRecord(options[rule]) ? { ...options[rule], ...chosen } : chosen;
  }
  const names = [...(settings.names ?? []), ...(house.names ?? [])];
  const words = [...(settings.words ?? []), ...(house.words ?? [])];
  return {
    ...house,
    ...settings,
    levels: { ...house.levels, ...settings.levels },
    options,
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
  };
}

function joined(configurations: readonly ReviewConfiguration[]): ReviewConfiguration {
  const names = configurations.flatMap((each) => each.names ?? []);
  const words = configurations.flatMap((each) => each.words ?? []);
  return {
    ...configurations[0],
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
