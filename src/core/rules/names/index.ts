import type { Rule } from '../../rule.ts';

/** The rules about names of people, places and organisations. */
export const nameRules: readonly Rule[] = [];
