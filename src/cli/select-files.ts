import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Localized } from '../core/index.ts';
import { displayPath } from './display-path.ts';
import type { InputProblem } from './input-problem.ts';
import { createLinkKeepingFileSystem } from './link-keeping-file-system.ts';
import { systemProblem } from './system-problem.ts';

/** A file to review. */
export interface Target {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  /** Named itself on the command line, hence reviewed whatever its name and language. */
  readonly named: boolean;
}

export interface Selection {
  readonly targets: readonly Target[];
  readonly problems: readonly InputProblem[];
}

/** What a folder or a pattern takes: the names that drafts have. */
const DRAFT_NAME = /\.(?:txt|md|markdown|draft|خبر)$/iu;

const nothingInFolder: Localized = {
  ar: 'ليس في المجلد مسودات (*.txt و*.md و*.markdown و*.draft و*.خبر)؛ سمِّ الملف نفسه ليُراجَع أيا كان اسمه.',
  en: 'The folder holds no drafts (*.txt, *.md, *.markdown, *.draft, *.خبر); name a file itself to have it reviewed whatever its name.',
};

const nothingMatches: Localized = {
  ar: 'لا يطابق هذا النمط أي مسودة (*.txt و*.md و*.markdown و*.draft و*.خبر).',
  en: 'This pattern matches no draft (*.txt, *.md, *.markdown, *.draft, *.خبر).',
};

/**
 * Finds the files that the arguments mean: in the order of the arguments, those of one folder or pattern by their
 * paths, each file once however many arguments and links lead to it.
 */
export async function selectFiles(inputs: readonly string[], workingDirectory: string): Promise<Selection> {
  const problems: InputProblem[] = [];
  const byRealPath = new Map<string, Target>();

  async function add(absolutePath: string, named: boolean): Promise<void> {
    const key = await realpath(absolutePath).catch(() => absolutePath);
    const known = byRealPath.get(key);
    if (known) {
      if (named && !known.named) byRealPath.set(key, { ...known, named });
      return;
    }
    byRealPath.set(key, { path: displayPath(absolutePath, workingDirectory), absolutePath, named });
  }

  async function addMatches(pattern: string, folder: string, input: string, nothing: Localized) {
    const failures: InputProblem[] = [];
    const matches = await findDrafts(pattern, folder, (directory, error) => {
      failures.push({ path: displayPath(directory, workingDirectory), message: systemProblem(error) });
    });
    for (const match of matches) await add(match, false);
    problems.push(...failures);
    if (matches.length === 0 && failures.length === 0) problems.push({ path: input, message: nothing });
  }

  for (const input of inputs) {
    const absolutePath = resolve(workingDirectory, input);
    const status = await stat(absolutePath).catch(() => undefined);
    if (status?.isDirectory()) await addMatches('**/*', absolutePath, input, nothingInFolder);
    // What exists under its own name is no pattern, however it is spelt: «[عاجل] خبر.txt».
    else if (!status && isDynamicPattern(input)) {
      await addMatches(input, workingDirectory, input, nothingMatches);
    } else await add(absolutePath, true);
  }
  return { targets: [...byRealPath.values()], problems };
}

async function findDrafts(
  pattern: string,
  folder: string,
  onUnreadable: (directory: string, error: NodeJS.ErrnoException) => void,
): Promise<string[]> {
  const paths = await glob(pattern, {
    cwd: folder,
    ignore: '**/node_modules',
    expandDirectories: false,
    fs: createLinkKeepingFileSystem(onUnreadable),
  });
  return paths
    .filter((path) => DRAFT_NAME.test(basename(path)))
    .map((path) => resolve(folder, path))
    .sort();
}
