import type { Language } from '../../core/index.ts';
import type { TestedFile } from '../test-styles.ts';

/** What came of the examples as one line of JSON; lines and columns are from 1. */
export function testsJson(files: readonly TestedFile[], language: Language): string {
  const listed = files.map(({ failures, faults, ...file }) => ({
    ...file,
    failures: failures.map(({ rule, kind, position: { line, character }, message, expected, got }) => ({
      rule,
      kind,
      line: line + 1,
      column: character + 1,
      message: message[language],
      expected,
      got,
    })),
    faults: faults.map(({ severity, position: { line, character }, message }) => ({
      severity,
      line: line + 1,
      column: character + 1,
      message: message[language],
    })),
  }));
  return `${JSON.stringify({ version: 1, files: listed })}\n`;
}
