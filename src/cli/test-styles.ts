import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createLineIndex,
  ruleFaults,
  testRule,
  type FailingExample,
  type Position,
  type ReadFile,
  type ResolvedStyle,
  type RuleFault,
} from '../core/index.ts';
import { displayPath } from './display-path.ts';
import type { Host } from './host.ts';
import type { InputProblem } from './input-problem.ts';
import { createStyles } from './styles.ts';

type Placed<Problem> = Problem & { readonly position: Position };

/** A file of a style after its examples were tried. */
export interface TestedFile {
  readonly path: string;
  readonly rules: number;
  readonly examples: number;
  readonly failures: readonly Placed<FailingExample>[];
  readonly faults: readonly Placed<RuleFault>[];
}

/** What came of the style files of a command line; those that are faulty are not tried. */
export interface TestReport {
  readonly files: readonly TestedFile[];
  readonly problems: readonly InputProblem[];
}

/** Tries the examples of style files, by their paths, and of the files that they extend, each of them once. */
export async function testStyles(
  paths: readonly string[],
  { workingDirectory, today }: Host,
): Promise<TestReport> {
  const styles = createStyles(workingDirectory);
  const files = new Map<string, TestedFile>();
  const problems = new Map<string, InputProblem>();
  for (const path of paths) {
    const style = await styles.read(pathToFileURL(resolve(workingDirectory, path)).href);
    for (const problem of style.problems) problems.set(JSON.stringify(problem), problem);
    if (style.problems.length > 0 || !style.resolved) continue;
    for (const [uri, file] of style.resolved.read) {
      if (file.text !== undefined && !files.has(uri)) files.set(uri, testFile(file, style.resolved));
    }
  }
  return { files: [...files.values()], problems: [...problems.values()] };

  function testFile({ uri, text = '', reading }: ReadFile, style: ResolvedStyle): TestedFile {
    const { rules, placeOf } = reading;
    const lines = createLineIndex(text);
    const placed = <Problem extends { readonly start: number }>(problem: Problem) => ({
      ...problem,
      position: lines.positionAt(problem.start),
    });
    return {
      path: displayPath(fileURLToPath(uri), workingDirectory),
      rules: rules.length,
      examples: rules.reduce((sum, { rule }) => sum + exampleCount(rule.meta.examples), 0),
      failures: rules.flatMap((rule) => testRule(rule, placeOf)).map(placed),
      faults: ruleFaults(style, uri, today()).map(placed),
    };
  }
}

function exampleCount({
  bad,
  good,
}: {
  readonly bad: readonly unknown[];
  readonly good: readonly unknown[];
}) {
  return bad.length + good.length;
}
