import type { Rule } from '../rule.ts';
import { dateRules } from './dates/index.ts';
import { nameRules } from './names/index.ts';
import { numeralRules } from './numerals/index.ts';
import { orthographyRules } from './orthography/index.ts';
import { punctuationRules } from './punctuation/index.ts';
import { spacingRules } from './spacing/index.ts';
import { spellingRules } from './spelling/index.ts';
import { styleRules } from './style/index.ts';
import { suppressionRules } from './suppression/index.ts';
import { usageRules } from './usage/index.ts';

/** Every rule of the product, in the order in which documentation lists them. A test holds the list to the files. */
export const rules: readonly Rule[] = [
  ...spacingRules,
  ...punctuationRules,
  ...dateRules,
  ...orthographyRules,
  ...spellingRules,
  ...nameRules,
  ...numeralRules,
  ...usageRules,
  ...styleRules,
  ...suppressionRules,
];
