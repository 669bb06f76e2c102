import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import type { HouseName } from '../knowledge/index.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** Long names stay on their line. */
const FORMAT = { lineWidth: 0 } as const;

/**
 * The edits that add a name to the section `names` of a style file, which may be empty; none where the name is there
 * already. Everything else stays as it is, comments included. Undefined where the file cannot be read, or has
 * something other than a list in that section.
 */
export function addHouseName(source: string, name: HouseName): readonly Edit[] | undefined {
  const document = parseDocument(source, { prettyErrors: false });
  const { contents, errors } = document;
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const names = document.get('names', true);
  if (isSeq(names) && names.items.some((item) => isNamed(item, name.name))) return [];
  // A section without content is an empty list.
  if (names !== undefined && !isSeq(names) && !(isScalar(names) && names.value === null)) return undefined;
  const edit = isSeq(names)
    ? (entryBehind(source, names, name) ?? rewritten(document, source, name))
    : names === undefined && contents?.flow !== true
      ? sectionBehind(source, name)
      : rewritten(document, source, name);
  // A line of three dots ends a document of YAML: nothing may stand behind it.
  const isReadable = parseDocument(applyEdits(source, [edit])).errors.length === 0;
  return isReadable ? [edit] : undefined;
}

function isNamed(item: unknown, name: string): boolean {
  return isMap(item) && String(item.get('name')).trim() === name;
}

/** The section with its first name, behind all that the file holds. */
function sectionBehind(source: string, name: HouseName): Edit {
  const text = stringify({ names: [name] }, FORMAT);
  const isOpen = source !== '' && !source.endsWith('\n');
  return {
    start: source.length,
    end: source.length,
    text: withLineEndsOf(source, isOpen ? `\n${text}` : text),
  };
}

/** The name behind the last one of a list with an entry on each line, indented like the first; undefined for any other list. */
function entryBehind(source: string, names: YAMLSeq, name: HouseName): Edit | undefined {
  const first = startOf(names.items[0]);
  const last = endOf(names.items.at(-1));
  if (first === undefined || last === undefined) return undefined;
  const indent = /^( *)- +$/.exec(source.slice(source.lastIndexOf('\n', first) + 1, first))?.[1];
  if (indent === undefined) return undefined;
  const end = source.slice(0, last).trimEnd().length;
  // A comment may stand behind the last value.
  const at = end + (/^[^\r\n]*/.exec(source.slice(end))?.[0].length ?? 0);
  const entry = stringify([name], FORMAT).trimEnd().replaceAll(/^/gm, indent);
  return { start: at, end: at, text: withLineEndsOf(source, `\n${entry}`) };
}

function startOf(item: unknown): number | undefined {
  return isMap(item) || isScalar(item) ? item.range?.[0] : undefined;
}

function endOf(item: unknown): number | undefined {
  return isMap(item) || isScalar(item) ? item.range?.[1] : undefined;
}

/** The file written anew with the name, as one edit of what differs: for lists in brackets, as JSON has them. */
function rewritten(document: Document.Parsed, source: string, name: HouseName): Edit {
  const names = document.get('names', true);
  if (isSeq(names)) names.add(document.createNode(name));
  else {
    const section = document.createNode([name]);
    section.commentBefore = isScalar(names) ? names.comment : undefined;
    document.set('names', section);
  }
  return differenceOf(source, withLineEndsOf(source, document.toString(FORMAT)));
}

function differenceOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function withLineEndsOf(source: string, text: string): string {
  return source.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}
