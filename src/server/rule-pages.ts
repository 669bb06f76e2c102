import { rules } from '../core/index.ts';

const ids: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));

/** The address of a rule's page under the folder of rule pages; undefined where no folder is known, and for rules of a house. */
export function rulePageAddress(base: string | undefined, rule: string): string | undefined {
  if (!base || !ids.has(rule)) return undefined;
  return `${base.endsWith('/') ? base : `${base}/`}${rule}.md`;
}
