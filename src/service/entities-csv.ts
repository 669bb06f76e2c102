import type { Entity } from '../core/index.ts';
import type { DraftEntities } from './draft-entities.ts';

type Cell = string | number | undefined;

/** The columns of the table; programs read it by these names, so they stay. */
const COLUMNS: Readonly<Record<string, (entity: Entity, draft: DraftEntities) => Cell>> = {
  file: (_entity, { path }) => path,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  count: ({ count }) => count,
  forms: ({ forms }) => forms.map(({ text, count }) => `${text} (${count})`).join(' | '),
  variants: ({ hasVariants }) => (hasVariants ? 'yes' : ''),
  titles: ({ titles = [] }) => titles.join(' | '),
  latin: ({ latin }) => latin,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  currency: ({ currency }) => currency,
  calendar: ({ calendar }) => calendar,
  'first line': ({ mentions }, { lines }) => lines.positionAt(mentions[0]!.start).line + 1,
};

/**
 * The entities of drafts as a table by RFC 4180, a row an entity; lists are parted by ` | `. There is no byte order
 * mark in it: for most programs that would be a part of the first name.
 */
export function entitiesCsv(drafts: readonly DraftEntities[]): string {
  const rows = drafts.flatMap((draft) =>
    draft.entities.map((entity) => Object.values(COLUMNS).map((read) => read(entity, draft))),
  );
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** What a spreadsheet takes for a formula gets an apostrophe before it, which tells it that it is text. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
