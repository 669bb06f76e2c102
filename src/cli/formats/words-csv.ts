import { csvTable } from '../../service/csv-table.ts';
import type { ListedWord } from '../../service/spelling-list.ts';

/** The columns of the table; programs read it by these names, so they stay. */
const COLUMNS = ['word', 'count', 'suggestion', 'forms', 'file', 'line', 'column'];

/** The words as a table; forms are parted by ` | `, lines and columns count from 1. */
export function wordsCsv(words: readonly ListedWord[]): string {
  const rows = words.map(({ word, count, suggestion, forms, first: { path, position } }) => [
    word,
    count,
    suggestion,
    forms.map((form) => `${form.text} (${form.count})`).join(' | '),
    path,
    position.line + 1,
    position.character + 1,
  ]);
  return csvTable([COLUMNS, ...rows]);
}
