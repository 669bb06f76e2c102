import { dateEntities } from '../dates/index.ts';
import { quantityEntities } from '../quantities/index.ts';
import type { Draft } from '../text/draft.ts';
import { rememberDrafts } from '../text/remember-drafts.ts';
import { countForms } from './count-forms.ts';
import type { Entity } from './entity.ts';
import { nameEntities } from './name-entities.ts';

/** The entities of a draft in the order of their first mention. */
export const entitiesOf = rememberDrafts((draft): readonly Entity[] => {
  const entities = [...nameEntities(draft), ...datesAndQuantities(draft)];
  return entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
});

/** Dates, times and quantities; an id that two of them would share («10» of two ranges) carries the value as well. */
function datesAndQuantities(draft: Draft): readonly Entity[] {
  const ids = new Set<string>();
  return [...dateEntities(draft), ...quantityEntities(draft)].map(({ mentions: spans, ...entity }) => {
    const mentions = spans.map(({ start, end }) => {
      const text = draft.text.slice(start, end);
      const name = text === entity.name ? text : text.replace(/\s+/g, ' ');
      return { start, end, text, name, prefix: '', isQuoted: false };
    });
    const forms = countForms(mentions);
    const plain = `${entity.kind}:${entity.name}`;
    const id = ids.has(plain) ? `${plain}=${entity.value ?? ''}` : plain;
    ids.add(id);
    return { ...entity, id, count: mentions.length, forms, mentions };
  });
}
