import type { Language } from '../core/index.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import { isolate, printable } from './printable.ts';

/** Tells on standard error what could not be used, each with its place, one a line. */
export function printProblems(
  problems: readonly InputProblem[],
  { standardError }: Host,
  language: Language,
): void {
  for (const { path, line, column, message } of problems) {
    const place = [printable(path), line, column].filter((part) => part !== undefined).join(':');
    const shown = standardError.isTerminal ? isolate(place) : place;
    standardError.write(`${shown}: ${message[language]}\n`);
  }
}
