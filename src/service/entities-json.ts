import type { DraftEntities } from './draft-entities.ts';
import { jsonEntity } from './json-entity.ts';

/** The entities of drafts as one line of JSON, as `schemas/entities.schema.json` describes it. */
export function entitiesJson(drafts: readonly DraftEntities[]): string {
  const files = drafts.map(({ path, entities }) => ({ path, entities: entities.map(jsonEntity) }));
  return `${JSON.stringify({ version: 1, files })}\n`;
}
