import { fileURLToPath } from 'node:url';
import { resolveStyle, type ReviewConfiguration } from '../core/index.ts';
import { createStyleFinder, foldersOf } from '../service/find-style-file.ts';
import { displayPath } from './display-path.ts';
import type { InputProblem } from './input-problem.ts';
import { placedProblems } from './placed-problems.ts';
import { isThere, readStyleText, UnreadableStyle } from './style-reader.ts';

/** A style with all that is wrong in the files that it is made of. */
export interface ReadStyle {
  readonly problems: readonly InputProblem[];
  /** What holds for a draft, by its address: the same object for all that the same overrides fit. */
  configurationFor(draft: string): ReviewConfiguration;
}

/** The style files of this machine, each read once. */
export interface Styles {
  /** The style file nearest to a draft, by its address. */
  find(draft: string): Promise<string | undefined>;
  /** Reads a style file; never rejects for what is wrong with it. */
  read(uri: string): Promise<ReadStyle>;
}

export function createStyles(workingDirectory: string): Styles {
  const find = createStyleFinder(async (uri) => ((await isThere(uri)) ? '' : undefined));
  const read = new Map<string, Promise<ReadStyle>>();

  async function readStyle(uri: string): Promise<ReadStyle> {
    /** What a style extends may be missing, which is told where it is extended. */
    const readText = async (address: string): Promise<string | undefined> =>
      address === uri || (await isThere(address)) ? readStyleText(address, workingDirectory) : undefined;
    try {
      const { files, configurationFor } = await resolveStyle(uri, { readText });
      const problems = files.flatMap((file) =>
        placedProblems(
          displayPath(fileURLToPath(file.uri), workingDirectory),
          file.text ?? '',
          file.problems,
        ),
      );
      return { problems, configurationFor };
    } catch (error) {
      if (!(error instanceof UnreadableStyle)) throw error;
      return { problems: [error.problem], configurationFor: () => ({}) };
    }
  }

  return Object.freeze({
    find: (draft: string) => find(foldersOf(draft)),
    read(uri: string) {
      let style = read.get(uri);
      if (!style) read.set(uri, (style = readStyle(uri)));
      return style;
    },
  });
}
