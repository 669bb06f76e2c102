import { entitiesOf, type Draft, type Entity, type EntityMention } from '../core/index.ts';

/** A mention with the entity that it is of. */
export interface MentionAt {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/**
 * The mention at an offset of the draft, a name before a date or number; the shortest where several hold it. What
 * stands joined before a mention counts as part of it, and so does the place behind it, where typing leaves the cursor.
 */
export function mentionAt(draft: Draft, offset: number): MentionAt | undefined {
  let best: MentionAt | undefined;
  for (const entity of entitiesOf(draft)) {
    for (const mention of entity.mentions) {
      if (mention.start - mention.prefix.length > offset || offset > mention.end) continue;
      const found = { entity, mention };
      if (!best || rank(found, offset) < rank(best, offset)) best = found;
    }
  }
  return best;
}

/** Whether an entity is a name, not a date or a quantity. */
export function isName({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

/** The lesser the better. */
function rank({ entity, mention }: MentionAt, offset: number): number {
  const { start, end } = mention;
  // «دمشق/القاهرة»: a cursor between two names is on the one that begins there.
  return (end === offset ? 2e9 : 0) + (isName(entity) ? 0 : 1e9) + end - start;
}
