import type { Rule } from '../../rule.ts';
import { houseName } from './house-name.ts';

/** The rules about names of people, places and organisations. */
export const nameRules: readonly Rule[] = [houseName];
