import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { LeftOut } from './imported.ts';

/** A YAML file of another tool, or why it cannot be read. */
export type ForeignYaml =
  | {
      readonly plain: Readonly<Record<string, unknown>>;
      /** The line of the value at a path, 1-based. */
      lineOf(path: readonly (string | number)[]): number;
    }
  | { readonly fault: LeftOut };

export function readForeignYaml(text: string): ForeignYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = counter.linePos(error.pos[0]);
    return { fault: { line, message: { ar: `صيغة YAML غير صحيحة: ${error.message}`, en: error.message } } };
  }
  if (!isMap(document.contents)) {
    return { fault: { message: { ar: 'ليس في الملف قواعد.', en: 'The file holds no rules.' } } };
  }
  return {
    plain: document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>,
    lineOf: (path) => counter.linePos(startOf(document, path)).line,
  };
}

function startOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  const node = document.getIn(path, true) as { readonly range?: readonly [number, ...number[]] } | undefined;
  return node?.range?.[0] ?? (path.length > 0 ? startOf(document, path.slice(0, -1)) : 0);
}
