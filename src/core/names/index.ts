export { findAbdNames, type AbdName } from './abd-names.ts';
export { foldName } from './fold-name.ts';
export { findHouseNames, houseFormOf, type HouseForm, type HouseJudgement } from './house-names.ts';
export { hasArticle } from './has-article.ts';
export { placedByNames } from './placed-by-names.ts';
export { rewriteName, type NamePlace } from './rewrite-name.ts';
export { findVariants, type Spelling, type SpellingPlace, type VariantGroup } from './variants.ts';
