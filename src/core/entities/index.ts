export type { Entity, EntityKind, EntityMention } from './entity.ts';
export { entitiesOf } from './entities-of.ts';
