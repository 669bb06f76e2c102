import { dateEntities } from '../dates/index.ts';
import type { Draft } from '../text/draft.ts';
import type { Entity } from './entity.ts';

/** The entities of a draft in the order of their first mention. */
export function entitiesOf(draft: Draft): readonly Entity[] {
  return dateEntities(draft).map(({ mentions: spans, ...entity }) => {
    const mentions = spans.map(({ start, end }) => {
      const text = draft.text.slice(start, end);
      return { start, end, text, name: text.replace(/\s+/g, ' '), prefix: '', isQuoted: false };
    });
    const counts = new Map<string, number>();
    for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
    const forms = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
    return { ...entity, id: `${entity.kind}:${entity.name}`, count: mentions.length, forms, mentions };
  });
}
