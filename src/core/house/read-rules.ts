import { compileRule, type HouseRuleEntry, type PlacedRule } from '../rule-kinds/index.ts';
import { itemsOf, type Report } from './read-entry.ts';

/** Reads the section `rules`. Of two rules with one id the first counts. */
export function readRules(section: unknown, report: Report): readonly PlacedRule[] {
  const rules = new Map<string, PlacedRule>();
  itemsOf(section, ['rules'], report).forEach((entry, i) => {
    const path = ['rules', String(i)];
    const { rule, problems } = compileRule(entry, path);
    for (const problem of problems) report(problem);
    if (!rule) return;
    const { id } = rule.meta;
    if (!rules.has(id)) rules.set(id, { rule, entry: entry as HouseRuleEntry, path });
    else
      report({
        path: [...path, 'id'],
        message: {
          ar: `القاعدة «${id}» معرّفة قبل هذا في الملف نفسه؛ والأولى هي التي تعمل.`,
          en: `Rule "${id}" is defined above in the same file; the first one counts.`,
        },
      });
  });
  return [...rules.values()];
}
