import type { Entity } from '../core/index.ts';
import { csvTable, type CsvCell } from './csv-table.ts';
import type { DraftEntities } from './draft-entities.ts';

/** The columns of the table; programs read it by these names, so they stay. */
const COLUMNS: Readonly<Record<string, (entity: Entity, draft: DraftEntities) => CsvCell>> = {
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

/** The entities of drafts as a table, a row an entity; lists are parted by ` | `. */
export function entitiesCsv(drafts: readonly DraftEntities[]): string {
  const rows = drafts.flatMap((draft) =>
    draft.entities.map((entity) => Object.values(COLUMNS).map((read) => read(entity, draft))),
  );
  return csvTable([Object.keys(COLUMNS), ...rows]);
}
