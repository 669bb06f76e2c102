import type { Entity } from '../core/index.ts';
import type { DraftEntities } from './draft-entities.ts';

/** The columns of the table; programs read it by these names, so they stay. */
const COLUMNS: Readonly<Record<string, (entity: Entity) => string | number | undefined>> = {
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  count: ({ count }) => count,
  titles: ({ titles = [] }) => titles.join(' | '),
  latin: ({ latin }) => latin,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  currency: ({ currency }) => currency,
  calendar: ({ calendar }) => calendar,
  forms: ({ forms }) => forms.map(({ text, count }) => `${text} (${count})`).join(' | '),
  variants: ({ hasVariants }) => (hasVariants ? 'yes' : ''),
};

/** The entities of drafts as a table by RFC 4180, a row an entity; lists are parted by ` | `. */
export function entitiesCsv(drafts: readonly DraftEntities[]): string {
  const rows = drafts.flatMap(({ path, entities }) =>
    entities.map((entity) => [path, ...Object.values(COLUMNS).map((read) => read(entity))]),
  );
  return [['path', ...Object.keys(COLUMNS)], ...rows]
    .map((cells) => `${cells.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`)
    .join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
