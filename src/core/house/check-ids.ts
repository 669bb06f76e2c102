import { configurationProblems, unknownRule } from '../configuration.ts';
import type { ConfigurationProblem } from '../configuration-problem.ts';
import type { Rule } from '../rule.ts';
import { groupOf } from '../rule-group.ts';
import type { StylePart } from './read-sections.ts';

/** What of a style file speaks of rules that there are not, or of options that they have not. */
export function checkIds(
  parts: readonly StylePart[],
  rules: readonly Rule[],
): readonly ConfigurationProblem[] {
  const groups = new Set(rules.map(({ meta }) => groupOf(meta.id)));
  const ids = new Set<string>(rules.map(({ meta }) => meta.id));
  return parts.flatMap(({ path, layer, settings: { levels, options } }) => {
    const problems: ConfigurationProblem[] = [];
    const single = Object.entries(levels).filter(([id]) => !groups.has(id));
    for (const problem of configurationProblems(rules, { levels: Object.fromEntries(single), options }))
      problems.push({ ...problem, path: [...path, ...problem.path] });
    for (const { rule, path: place } of layer.ignore ?? [])
      if (!ids.has(rule) && !groups.has(rule))
        problems.push({ ...unknownRule([...place, 'rule'], rule, ids), isUnknownKey: false });
    return problems;
  });
}
