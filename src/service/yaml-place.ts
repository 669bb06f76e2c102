import type { Span } from '../core/index.ts';

/** Where a cursor stands in a YAML text that is being written, in UTF-16 offsets of the token it touches. */
export interface YamlPlace extends Span {
  /** The keys that lead there, `*` for an entry of a list; at a value its own key is the last. */
  readonly path: readonly string[];
  /** `key` also where an entry of a list begins, which may as well be a value. */
  readonly kind: 'key' | 'value';
  /** The key at the cursor, or that of the value. */
  readonly key: string;
  /** What stands behind `kind:` in the same map. */
  readonly siblingKind?: string;
}

/** A dash or a key, which what stands farther right below belongs to. */
interface Opener {
  readonly column: number;
  readonly step: string;
}

const LINE = /^( *)((?:- +|-$)*)(.*)$/;
const KEY = /^(["']?)([^\s"':#][^"':#]*)\1\s*:(?=\s|$)/;
const TOKEN = /[^\s,\]}#]*/y;

/**
 * Finds out by the indentation where an offset stands. The text need not be whole, as a parser would have it: whoever
 * is writing is just in the middle. In flow collections (`{ … }`) on one line nothing is found.
 */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lines = text.split(/\r?\n/);
  const before = text.slice(0, offset);
  const row = before.split('\n').length - 1;
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = lines[row] ?? '';
  const [, blanks = '', dashes = '', rest = ''] = LINE.exec(line) ?? [];
  const contentColumn = blanks.length + dashes.length;
  const column = offset - lineStart;
  if (column < contentColumn || /^[#{[]/.test(rest)) return undefined;
  const colon = KEY.exec(rest);
  const key = colon?.[2] ?? '';
  const valueColumn = contentColumn + (colon?.[0].length ?? 0);
  const isValue = colon !== null && column > valueColumn;
  const value = rest.slice(colon?.[0].length ?? 0);
  if (isValue && /^\s*[[{|>#]/.test(value)) return undefined;
  const tokenColumn = isValue ? valueColumn + (value.length - value.trimStart().length) : contentColumn;
  const above = pathAbove(
    lines,
    row,
    openersOf(line).filter(({ column: at }) => at < contentColumn),
    contentColumn,
  );
  const start = lineStart + Math.min(tokenColumn, column);
  const siblingKind = kindAround(lines, row, contentColumn);
  return {
    path: isValue ? [...above, key] : above,
    kind: isValue ? 'value' : 'key',
    key,
    start,
    end: colon && !isValue ? lineStart + contentColumn + colon[0].length - 1 : tokenEnd(text, start),
    ...(siblingKind !== undefined && { siblingKind }),
  };
}

function tokenEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.exec(text);
  return Math.max(start, TOKEN.lastIndex);
}

function openersOf(line: string): readonly Opener[] {
  const [, blanks = '', dashes = '', rest = ''] = LINE.exec(line) ?? [];
  const openers: Opener[] = [];
  for (const { index } of dashes.matchAll(/-/g)) openers.push({ column: blanks.length + index, step: '*' });
  const key = KEY.exec(rest)?.[2];
  if (key !== undefined) openers.push({ column: blanks.length + dashes.length, step: key });
  return openers;
}

/** The steps to what stands at a column of a row; `own` are the dashes before it in its line. */
function pathAbove(
  lines: readonly string[],
  row: number,
  own: readonly Opener[],
  column: number,
): readonly string[] {
  const path = own.map(({ step }) => step);
  let limit = own[0]?.column ?? column;
  for (let i = row - 1; i >= 0 && limit >= 0; i--) {
    for (const { column: at, step } of openersOf(lines[i]!).toReversed()) {
      // A list may stand as far left as its key: «rules:» above «- id: …».
      if (at > limit || (at === limit && (path[0] !== '*' || step === '*'))) continue;
      path.unshift(step);
      limit = at;
    }
    if (limit === 0 && path[0] !== '*') break;
  }
  return path;
}

/** The value of the key `kind` in the map around a row, whose keys stand at a column. */
function kindAround(lines: readonly string[], row: number, column: number): string | undefined {
  for (const direction of [-1, 1]) {
    for (let i = direction < 0 ? row : row + 1; i >= 0 && i < lines.length; i += direction) {
      const line = lines[i]!;
      if (line.trim() === '') continue;
      const [, blanks = '', dashes = '', rest = ''] = LINE.exec(line) ?? [];
      const at = blanks.length + dashes.length;
      if (at < column || (direction > 0 && dashes !== '' && at <= column)) break;
      const kind = at === column && /^kind\s*:\s*["']?([\w-]+)/.exec(rest)?.[1];
      if (kind) return kind;
      if (direction < 0 && dashes !== '' && at <= column) break;
    }
  }
  return undefined;
}
