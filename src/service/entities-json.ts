import type { DraftEntities } from './draft-entities.ts';
import { jsonEntity } from './json-entity.ts';

/** The entities of drafts as one line of JSON: the files of the report's contract, without findings. */
export function entitiesJson(drafts: readonly DraftEntities[]): string {
  const files = drafts.map(({ path, entities }) => ({ path, entities: entities.map(jsonEntity) }));
  return `${JSON.stringify({ version: 1, files })}\n`;
}
