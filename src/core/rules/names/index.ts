import type { Rule } from '../../rule.ts';
import { abdSpacing } from './abd-spacing.ts';
import { compoundSpacing } from './compound-spacing.ts';
import { firstMention } from './first-mention.ts';
import { houseName } from './house-name.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import { likelyVariant } from './likely-variant.ts';
import { titleAfterName } from './title-after-name.ts';
import { titleConflict } from './title-conflict.ts';

/** The rules about names of people, places and organisations. */
export const nameRules: readonly Rule[] = [
  houseName,
  inconsistentSpelling,
  likelyVariant,
  abdSpacing,
  compoundSpacing,
  titleConflict,
  firstMention,
  titleAfterName,
];
