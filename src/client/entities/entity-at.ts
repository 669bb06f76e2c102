import type { EntityMentionResult, EntityResult } from '../../server/protocol.ts';
import { isNameKind } from './entity-kinds.ts';

type Place = EntityMentionResult['range'];

/** A mention with the entity that it is of. */
export interface EntityAt {
  readonly entity: EntityResult;
  readonly mention: EntityMentionResult;
}

/**
 * The entity whose mention holds the cursor, or stands in the word at the cursor: on the «و» of «وطرابلس» it is
 * «طرابلس». Where several do, a name comes before a date or number, and the shortest mention first.
 */
export function entityAt(
  entities: readonly EntityResult[],
  cursor: Place['start'],
  word: Place,
): EntityAt | undefined {
  const found = entities.flatMap((entity) =>
    entity.mentions.filter(({ range }) => touch(range, word)).map((mention) => ({ entity, mention })),
  );
  const rank = ({ entity, mention: { range } }: EntityAt): readonly number[] => [
    touch(range, { start: cursor, end: cursor }) ? 0 : 1,
    isNameKind(entity.kind) ? 0 : 1,
    range.end.line - range.start.line,
    range.end.character - range.start.character,
  ];
  return found.sort((a, b) => compareNumbers(rank(a), rank(b)))[0];
}

function touch(one: Place, other: Place): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Place['start'], other: Place['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((value, place) => value !== other[place]);
  return i === -1 ? 0 : one[i]! - other[i]!;
}
