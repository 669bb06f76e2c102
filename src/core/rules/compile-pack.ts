import type { Rule } from '../rule.ts';
import { compileKnown, type HouseRuleEntry } from '../rule-kinds/index.ts';

/** Compiles the rules of a pack, all of which a test knows to be right. */
export function compilePack(pack: readonly HouseRuleEntry[]): readonly Rule[] {
  return pack.map(compileKnown);
}
