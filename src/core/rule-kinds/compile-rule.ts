import { safeParse } from 'valibot';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Rule } from '../rule.ts';
import { describeIssue } from './describe-issue.ts';
import { compileForbid } from './forbid.ts';
import { houseRuleSchema, type HouseRuleEntry } from './house-rule-schema.ts';
import { compileSwap } from './swap.ts';

/** A declared rule, undefined where it cannot be used, and what is wrong with it. */
export interface RuleReading {
  readonly rule: Rule | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Compiles an entry of the section `rules`, which may be anything at all, to a rule. `path` is where the entry stands,
 * such as `['rules', '3']`; the paths of its problems begin with it. Never throws.
 */
export function compileRule(entry: unknown, path: readonly string[] = []): RuleReading {
  const parsed = safeParse(houseRuleSchema, entry);
  if (parsed.success) return { rule: compileKind(parsed.output), problems: [] };
  return { rule: undefined, problems: parsed.issues.map((issue) => describeIssue(issue, entry, path)) };
}

function compileKind(entry: HouseRuleEntry): Rule {
  switch (entry.kind) {
    case 'swap':
      return compileSwap(entry);
    case 'forbid':
      return compileForbid(entry);
  }
}
