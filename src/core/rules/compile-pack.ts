import type { Rule } from '../rule.ts';
import { compileRule } from '../rule-kinds/index.ts';

/** Compiles the rules of a pack, all of which a test knows to be right. */
export function compilePack(pack: readonly unknown[]): readonly Rule[] {
  return pack.map((entry) => {
    const { rule, problems } = compileRule(entry);
    if (!rule) throw new Error(problems.map(({ message }) => message.en).join('\n'));
    return rule;
  });
}
