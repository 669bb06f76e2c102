import { fileURLToPath } from 'node:url';
import {
  resolveStyle,
  type KnownFindings,
  type ResolvedStyle,
  type ReviewConfiguration,
  type StyleIgnore,
} from '../core/index.ts';
import { createBaselines, notABaseline } from '../service/baseline-files.ts';
import { createFileFinder, foldersOf } from '../service/find-file.ts';
import { STYLE_FILE_NAMES } from '../service/style-file-names.ts';
import { displayPath } from './display-path.ts';
import type { InputProblem } from './input-problem.ts';
import { placedProblems } from './placed-problems.ts';
import { isThere, readStyleText, UnreadableStyle } from './style-reader.ts';

/** A style with all that is wrong in the files that it is made of. */
export interface ReadStyle {
  readonly problems: readonly InputProblem[];
  /** Absent where the style file cannot be read at all. */
  readonly resolved?: ResolvedStyle;
  /** What holds for a draft, by its address: the same object for all that the same overrides fit. */
  configurationFor(draft: string): ReviewConfiguration;
  ignoresFor(draft: string): readonly StyleIgnore[];
  switchesFor: ResolvedStyle['switchesFor'];
}

/** What a baseline knows of a draft, or what is wrong with it. */
export interface ReadBaseline {
  readonly problems: readonly InputProblem[];
  readonly known?: KnownFindings;
}

/** The style files of this machine, each read once. */
export interface Styles {
  /** The style file nearest to a draft, by its address. */
  find(draft: string): Promise<string | undefined>;
  /** Reads a style file; never rejects for what is wrong with it. */
  read(uri: string): Promise<ReadStyle>;
  /** The baseline nearest to a draft, by its address; undefined where there is none. */
  findBaseline(draft: string): Promise<ReadBaseline | undefined>;
}

export function createStyles(workingDirectory: string): Styles {
  const find = createFileFinder(STYLE_FILE_NAMES, async (uri) => ((await isThere(uri)) ? '' : undefined));
  const read = new Map<string, Promise<ReadStyle>>();
  const baselineOf = createBaselines(async (uri) =>
    (await isThere(uri)) ? readStyleText(uri, workingDirectory) : undefined,
  );

  async function findBaseline(draft: string): Promise<ReadBaseline | undefined> {
    try {
      const found = await baselineOf(draft, foldersOf(draft));
      if (!found) return undefined;
      const { uri, baseline, known } = found;
      const path = displayPath(fileURLToPath(uri), workingDirectory);
      return baseline
        ? { problems: [], ...(known && { known }) }
        : { problems: [{ path, message: notABaseline }] };
    } catch (error) {
      if (!(error instanceof UnreadableStyle)) throw error;
      return { problems: [error.problem] };
    }
  }

  async function readStyle(uri: string): Promise<ReadStyle> {
    /** What a style extends may be missing, which is told where it is extended. */
    const readText = async (address: string): Promise<string | undefined> =>
      address === uri || (await isThere(address)) ? readStyleText(address, workingDirectory) : undefined;
    try {
      const resolved = await resolveStyle(uri, { readText });
      const { files, configurationFor, ignoresFor, switchesFor } = resolved;
      const problems = files.flatMap((file) =>
        placedProblems(
          displayPath(fileURLToPath(file.uri), workingDirectory),
          file.text ?? '',
          file.problems,
        ),
      );
      return { problems, resolved, configurationFor, ignoresFor, switchesFor };
    } catch (error) {
      if (!(error instanceof UnreadableStyle)) throw error;
      return {
        problems: [error.problem],
        configurationFor: () => ({}),
        ignoresFor: () => [],
        switchesFor: () => ({}),
      };
    }
  }

  return Object.freeze({
    find: (draft: string) => find(foldersOf(draft)),
    findBaseline,
    read(uri: string) {
      let style = read.get(uri);
      if (!style) read.set(uri, (style = readStyle(uri)));
      return style;
    },
  });
}
