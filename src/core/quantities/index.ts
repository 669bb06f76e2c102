export type { NounForm } from './noun-forms.ts';
export { nounBehind } from './noun-behind.ts';
export type { NounPlace } from './noun-behind.ts';
export type { QuantityKind, QuantityMention } from './quantity-mention.ts';
export { readQuantities } from './read-quantities.ts';
export { quantityEntities } from './quantity-entities.ts';
export type { QuantityEntity } from './quantity-entities.ts';
