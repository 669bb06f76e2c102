export { findVariants, type Spelling, type SpellingPlace, type VariantGroup } from './variants.ts';
