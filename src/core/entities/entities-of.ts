import { dateEntities } from '../dates/index.ts';
import { quantityEntities } from '../quantities/index.ts';
import type { Draft } from '../text/draft.ts';
import { countForms } from './count-forms.ts';
import type { Entity } from './entity.ts';
import { nameEntities } from './name-entities.ts';

const known = new WeakMap<Draft, readonly Entity[]>();

/** The entities of a draft in the order of their first mention; remembered with the draft. */
export function entitiesOf(draft: Draft): readonly Entity[] {
  const found = known.get(draft);
  if (found) return found;
  const entities = [...nameEntities(draft), ...datesAndQuantities(draft)];
  entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  known.set(draft, entities);
  return entities;
}

/** Dates, times and quantities; an id that two of them would share («10» of two ranges) carries the value as well. */
function datesAndQuantities(draft: Draft): readonly Entity[] {
  const ids = new Set<string>();
  return [...dateEntities(draft), ...quantityEntities(draft)].map(({ mentions: spans, ...entity }) => {
    const mentions = spans.map(({ start, end }) => {
      const text = draft.text.slice(start, end);
      return { start, end, text, name: text.replace(/\s+/g, ' '), prefix: '', isQuoted: false };
    });
    const forms = countForms(mentions.map(({ name }) => name));
    const plain = `${entity.kind}:${entity.name}`;
    const id = ids.has(plain) ? `${plain}=${entity.value ?? ''}` : plain;
    ids.add(id);
    return { ...entity, id, count: mentions.length, forms, mentions };
  });
}
