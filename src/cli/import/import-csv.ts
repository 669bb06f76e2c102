import { parse } from 'csv-parse/sync';
import { importPairs, type Pair } from './import-pairs.ts';
import type { Foreign, Imported } from './imported.ts';

/** The first row of a table that names its columns. */
const HEADER = /^(?:wrong|الخطأ|خطأ)$/i;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A table of wrong, right and note, between commas, semicolons or tabs; several right forms stand between bars. */
export function importCsv(file: Foreign): Imported {
  let rows: readonly Row[];
  try {
    rows = parse(file.text, {
      delimiter: delimiterOf(file.text),
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      rules: [],
      leftOut: [{ message: { ar: `ليس جدولا صحيحا: ${reason}`, en: `No valid table: ${reason}` } }],
    };
  }
  const body = HEADER.test(rows[0]?.record[0] ?? '') ? rows.slice(1) : rows;
  const pairs = body.map(({ record: [wrong = '', right = '', note], info }): Pair => {
    return { wrong, rights: right.split('|').flatMap((each) => each.trim() || []), note, line: info.lines };
  });
  return importPairs(pairs, file);
}

/** The sign that the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
