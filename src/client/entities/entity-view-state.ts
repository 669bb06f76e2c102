import type { EntityKind, EntityResult } from '../../server/protocol.ts';
import { kindOrder } from './entity-kinds.ts';

export type EntityOrder = 'mention' | 'count' | 'name';

/** What the editor wishes to see of the entities, and in which order. */
export interface EntityViewState {
  readonly order: EntityOrder;
  /** The kinds left out; a kind that is new in a later version is thus shown. */
  readonly hiddenKinds: readonly EntityKind[];
  readonly onlyVariants: boolean;
  /** A part of a name, in any spelling that Arabic keyboards give it. */
  readonly text: string;
}

export const everything: EntityViewState = {
  order: 'mention',
  hiddenKinds: [],
  onlyVariants: false,
  text: '',
};

export function isFiltered({ hiddenKinds, onlyVariants, text }: EntityViewState): boolean {
  return hiddenKinds.length > 0 || onlyVariants || text !== '';
}

/** The entities to show, in the order of their first mention. */
export function filterEntities(
  entities: readonly EntityResult[],
  { hiddenKinds, onlyVariants, text }: EntityViewState,
): readonly EntityResult[] {
  const wanted = searchKey(text);
  return entities.filter(
    (entity) =>
      !hiddenKinds.includes(entity.kind) &&
      (!onlyVariants || entity.hasVariants) &&
      (wanted === '' || textsOf(entity).some((own) => searchKey(own).includes(wanted))),
  );
}

/** Sorts entities that come in the order of their first mention; what counts alike stays in that order. */
export function sortEntities(entities: readonly EntityResult[], order: EntityOrder): readonly EntityResult[] {
  switch (order) {
    case 'mention':
      return entities;
    case 'count':
      return [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
    case 'name': {
      const { compare } = new Intl.Collator('ar', { numeric: true });
      return [...entities].sort((a, b) => compare(a.name, b.name));
    }
  }
}

/** The state as it was kept, by whatever version: what is not understood falls back to showing everything. */
export function asViewState(kept: unknown): EntityViewState {
  if (typeof kept !== 'object' || kept === null) return everything;
  const { order, hiddenKinds, onlyVariants, text } = kept as Partial<Record<keyof EntityViewState, unknown>>;
  return {
    order: order === 'count' || order === 'name' ? order : everything.order,
    hiddenKinds: Array.isArray(hiddenKinds) ? kindOrder.filter((kind) => hiddenKinds.includes(kind)) : [],
    onlyVariants: onlyVariants === true,
    text: typeof text === 'string' ? text : '',
  };
}

function textsOf({ name, latin, titles, forms }: EntityResult): readonly string[] {
  return [name, ...(latin === undefined ? [] : [latin]), ...titles, ...forms.map(({ text }) => text)];
}

/** Writes alike what people type alike when they search: hamzas, final ى/ي and ة/ه, marks, the case of Latin. */
function searchKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
