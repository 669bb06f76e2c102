import { checkExamples, type ExampleFailure } from '../check-examples.ts';
import type { HouseRuleEntry, PlacedRule } from '../rule-kinds/index.ts';
import type { Rule } from '../rule.ts';
import type { LocatedYaml, StyleProblem } from './located-yaml.ts';

/** An example that its own rule does not bear out, at its place in the style file. */
export interface FailingExample extends StyleProblem, Omit<ExampleFailure, 'index'> {
  readonly rule: string;
}

/**
 * Runs the examples of a rule of a style file; `check` may remember what came of the same rule before. Declared rules
 * need no data of the product.
 */
export function testRule(
  { rule, entry, path }: PlacedRule,
  placeOf: LocatedYaml['placeOf'],
  check: (rule: Rule, entry: HouseRuleEntry) => readonly ExampleFailure[] = (each) => checkExamples(each),
): readonly FailingExample[] {
  const { id, examples } = rule.meta;
  return check(rule, entry).map(({ index, ...failure }) => {
    const isOfFixed = failure.kind === 'bad' && examples.bad[index]!.fixed === failure.expected;
    const key = isOfFixed ? 'fixed' : 'text';
    return { rule: id, ...placeOf([...path, 'examples', failure.kind, String(index), key]), ...failure };
  });
}
