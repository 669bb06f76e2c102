import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { displayPath } from './display-path.ts';
import type { InputProblem } from './input-problem.ts';
import { readInput } from './read-input.ts';

/** A file of a style that is there and cannot be read. */
export class UnreadableStyle extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** Whether there is a file, by its address. */
export function isThere(uri: string): Promise<boolean> {
  return access(fileURLToPath(uri)).then(
    () => true,
    () => false,
  );
}

/** The text of a file of a style, by its address. Rejects with an `UnreadableStyle` where it cannot be read or is not there. */
export async function readStyleText(uri: string, workingDirectory: string): Promise<string> {
  const path = fileURLToPath(uri);
  const input = await readInput(path);
  if ('text' in input) return input.text;
  const { message, line } = input;
  const shown = displayPath(path, workingDirectory);
  throw new UnreadableStyle({ path: shown, message, ...(line !== undefined && { line }) });
}
