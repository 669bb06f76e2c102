/** What a cell of a table holds. */
export type CsvCell = string | number | undefined;

/**
 * A table by RFC 4180. There is no byte order mark in it: for most programs that would be a part of the first name.
 */
export function csvTable(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** What a spreadsheet takes for a formula gets an apostrophe before it, which tells it that it is text. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
