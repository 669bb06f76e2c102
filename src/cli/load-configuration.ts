import { resolve } from 'node:path';
import { createLineIndex, parseStyle, rules, type ReviewConfiguration } from '../core/index.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import type { ReviewOptions } from './options.ts';
import { readInput } from './read-input.ts';
import { unknownRule } from './unknown-rule.ts';

export type LoadedConfiguration =
  { readonly configuration: ReviewConfiguration } | { readonly problems: readonly InputProblem[] };

/** The house style of `--style` with the levels of `--rule` on top, or everything that is wrong with them. */
export async function loadConfiguration(options: ReviewOptions, host: Host): Promise<LoadedConfiguration> {
  const style = options.style === undefined ? { configuration: {} } : await loadStyle(options.style, host);
  if ('problems' in style) return style;
  const problems = Object.keys(options.levels).flatMap((id): InputProblem[] => {
    const message = unknownRule(id, rules);
    return message ? [{ path: `--rule ${id}`, message }] : [];
  });
  if (problems.length > 0) return { problems };
  const { configuration } = style;
  return { configuration: { ...configuration, levels: { ...configuration.levels, ...options.levels } } };
}

async function loadStyle(path: string, host: Host): Promise<LoadedConfiguration> {
  const input = await readInput(resolve(host.workingDirectory, path));
  if ('message' in input) {
    const { message, line } = input;
    return { problems: [{ path, message, ...(line !== undefined && { line }) }] };
  }
  const { configuration, problems } = parseStyle(input.text);
  if (problems.length === 0) return { configuration };
  const lines = createLineIndex(input.text);
  return {
    problems: problems.map(({ message, start }) => {
      const { line, character } = lines.positionAt(start);
      return { path, message, line: line + 1, column: character + 1 };
    }),
  };
}
