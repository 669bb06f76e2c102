export { rewriteName, type NamePlace } from './rewrite-name.ts';
export { findVariants, type Spelling, type SpellingPlace, type VariantGroup } from './variants.ts';
