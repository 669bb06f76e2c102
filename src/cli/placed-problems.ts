import { createLineIndex, type StyleProblem } from '../core/index.ts';
import type { InputProblem } from './input-problem.ts';

/** What is wrong in a file, by line and column. */
export function placedProblems(
  path: string,
  text: string,
  problems: readonly StyleProblem[],
): readonly InputProblem[] {
  const lines = createLineIndex(text);
  return problems.map(({ message, start }) => {
    const { line, character } = lines.positionAt(start);
    return { path, message, line: line + 1, column: character + 1 };
  });
}
