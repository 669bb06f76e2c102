import { isMap, isNode, isScalar, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { Localized } from '../localized.ts';
import type { Span } from '../text/span.ts';
import { notAMap } from './read-entry.ts';

/** What is wrong in a style file, and where: UTF-16 offsets of the file. */
export interface StyleProblem extends Span {
  readonly message: Localized;
}

/** A YAML file as plain data, with the place of each part; or why it cannot be read. */
export interface LocatedYaml {
  /** Absent where the file cannot be read. */
  readonly plain?: Readonly<Record<string, unknown>>;
  readonly problems: readonly StyleProblem[];
  /** The place of the value at `path`, or of the key that ends it, or of the deepest part of it that the file has. */
  placeOf(path: readonly string[], isKey?: boolean): Span;
}

/** Reads YAML (or JSON, which is YAML) that must be a map. Never throws. */
export function readLocatedYaml(source: string): LocatedYaml {
  // Aliases are bounded so that a "billion laughs" file costs nothing.
  const document = parseDocument(source, { prettyErrors: false });
  const placeOf = (path: readonly string[], isKey = false) =>
    (isKey ? placeOfKey(document, path) : undefined) ?? placeOfValue(document, path);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start, end], message }) => ({
      // What is missing is missed behind the last character.
      start: Math.min(start, source.length),
      end: Math.min(end, source.length),
      message: { ar: `صيغة YAML غير صحيحة: ${message}`, en: `Broken YAML: ${message}` },
    }));
    return { problems, placeOf };
  }
  if (document.contents === null) return { plain: {}, problems: [], placeOf };
  if (!isMap(document.contents))
    return { problems: [{ ...placeOf([]), message: notAMap('الملف', 'The file') }], placeOf };
  try {
    const plain = document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>;
    return { plain, problems: [], placeOf };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = { ar: `صيغة YAML غير صحيحة: ${reason}`, en: `Broken YAML: ${reason}` };
    return { problems: [{ ...placeOf([]), message }], placeOf };
  }
}

function placeOfKey(document: Document.Parsed, path: readonly string[]): Span | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key
    : undefined;
  return isScalar(key) && key.range ? { start: key.range[0], end: key.range[1] } : undefined;
}

function placeOfValue(document: Document.Parsed, path: readonly string[]): Span {
  for (let length = path.length; length >= 0; length--) {
    const node = (length === 0 ? document.contents : document.getIn(path.slice(0, length), true)) as
      ParsedNode | null | undefined;
    if (isNode(node) && node.range)
      return { start: node.range[0], end: Math.max(node.range[1], node.range[0]) };
  }
  return { start: 0, end: 0 };
}
