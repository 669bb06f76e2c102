import { resolve } from 'node:path';
import {
  createLineIndex,
  parseNames,
  parseStyle,
  rules,
  type ReviewConfiguration,
  type Style,
} from '../core/index.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import type { ReviewOptions } from './options.ts';
import { readInput } from './read-input.ts';
import { unknownRule } from './unknown-rule.ts';

export type LoadedConfiguration =
  { readonly configuration: ReviewConfiguration } | { readonly problems: readonly InputProblem[] };

/**
 * The house style of `--style` with the names of `--names` before its own and the levels of `--rule` on top, or
 * everything that is wrong with them.
 */
export async function loadConfiguration(
  options: Pick<ReviewOptions, 'style' | 'names' | 'levels'>,
  host: Host,
): Promise<LoadedConfiguration> {
  const lists = await Promise.all(options.names.map((path) => loadFile(path, parseNames, host)));
  const style = await loadFile(options.style, parseStyle, host);
  const problems = [...lists, style].flatMap((loaded) => loaded.problems);
  for (const id of Object.keys(options.levels)) {
    const message = unknownRule(id, rules);
    if (message) problems.push({ path: `--rule ${id}`, message });
  }
  if (problems.length > 0) return { problems };
  const names = [...lists, style].flatMap(({ configuration }) => configuration.names ?? []);
  const levels = { ...style.configuration.levels, ...options.levels };
  return { configuration: { ...style.configuration, levels, ...(names.length > 0 && { names }) } };
}

interface LoadedFile {
  readonly configuration: ReviewConfiguration;
  readonly problems: readonly InputProblem[];
}

/** What a file says, or what is wrong with it; where there is none it says nothing. */
async function loadFile(
  path: string | undefined,
  parse: (source: string) => Style,
  host: Host,
): Promise<LoadedFile> {
  if (path === undefined) return { configuration: {}, problems: [] };
  const input = await readInput(resolve(host.workingDirectory, path));
  if ('message' in input) {
    const { message, line } = input;
    return { configuration: {}, problems: [{ path, message, ...(line !== undefined && { line }) }] };
  }
  const { configuration, problems } = parse(input.text);
  const lines = createLineIndex(input.text);
  return {
    configuration,
    problems: problems.map(({ message, start }) => {
      const { line, character } = lines.positionAt(start);
      return { path, message, line: line + 1, column: character + 1 };
    }),
  };
}
