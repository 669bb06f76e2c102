export type { Entity, EntityKind, EntityMention } from './entity.ts';
export { entitiesOf } from './entities-of.ts';
export { wholeName } from './follow-name.ts';
export { rewriteEntity, unifyEntity, type MentionEdit } from './rewrite-entity.ts';
