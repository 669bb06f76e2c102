import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit } from '../text/edit.ts';

/** Long entries stay on their line. */
const FORMAT = { lineWidth: 0 } as const;

/**
 * The edits that add an entry to a section of a style file that is a list or empty; none where an entry of the list
 * `isIt` already. Everything else stays as it is, comments included. Undefined where the file cannot be read, or has
 * something other than a list in that section.
 */
export function addToSection(
  source: string,
  section: string,
  entry: unknown,
  isIt: (item: unknown) => boolean,
): readonly Edit[] | undefined {
  const document = parseDocument(source, { prettyErrors: false });
  const { contents, errors } = document;
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const list = document.get(section, true);
  if (isSeq(list) && list.items.some(isIt)) return [];
  // A section without content is an empty list.
  if (list !== undefined && !isSeq(list) && !(isScalar(list) && list.value === null)) return undefined;
  const edit = isSeq(list)
    ? (entryBehind(source, list, entry) ?? rewritten(document, source, section, entry))
    : list === undefined && contents?.flow !== true
      ? sectionBehind(source, section, entry)
      : rewritten(document, source, section, entry);
  // A line of three dots ends a document of YAML: nothing may stand behind it.
  const isReadable = parseDocument(applyEdits(source, [edit])).errors.length === 0;
  return isReadable ? [edit] : undefined;
}

/** The section with its first entry, behind all that the file holds. */
function sectionBehind(source: string, section: string, entry: unknown): Edit {
  const text = stringify({ [section]: [entry] }, FORMAT);
  const isOpen = source !== '' && !source.endsWith('\n');
  return {
    start: source.length,
    end: source.length,
    text: withLineEndsOf(source, isOpen ? `\n${text}` : text),
  };
}

/** The entry behind the last one of a list with an entry on each line, indented like the first; undefined for any other list. */
function entryBehind(source: string, list: YAMLSeq, added: unknown): Edit | undefined {
  const first = startOf(list.items[0]);
  const last = endOf(list.items.at(-1));
  if (first === undefined || last === undefined) return undefined;
  const indent = /^( *)- +$/.exec(source.slice(source.lastIndexOf('\n', first) + 1, first))?.[1];
  if (indent === undefined) return undefined;
  const end = source.slice(0, last).trimEnd().length;
  // A comment may stand behind the last value.
  const at = end + (/^[^\r\n]*/.exec(source.slice(end))?.[0].length ?? 0);
  const entry = stringify([added], FORMAT).trimEnd().replaceAll(/^/gm, indent);
  return { start: at, end: at, text: withLineEndsOf(source, `\n${entry}`) };
}

function startOf(item: unknown): number | undefined {
  return isMap(item) || isScalar(item) ? item.range?.[0] : undefined;
}

function endOf(item: unknown): number | undefined {
  return isMap(item) || isScalar(item) ? item.range?.[1] : undefined;
}

/** The file written anew with the entry, as one edit of what differs: for lists in brackets, as JSON has them. */
function rewritten(document: Document.Parsed, source: string, section: string, entry: unknown): Edit {
  const list = document.get(section, true);
  if (isSeq(list)) list.add(document.createNode(entry));
  else {
    const made = document.createNode([entry]);
    made.commentBefore = isScalar(list) ? list.comment : undefined;
    document.set(section, made);
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
