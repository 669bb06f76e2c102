export type { QuantityKind, QuantityMention } from './quantity-mention.ts';
export { readQuantities } from './read-quantities.ts';
export { quantityEntities } from './quantity-entities.ts';
export type { QuantityEntity } from './quantity-entities.ts';
