import { rulePage, type Language } from '../core/index.ts';
import type { Host } from './host.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import { unknownRule } from './unknown-rule.ts';
import { UsageError } from './usage-error.ts';

/** `mudaqqiq explain`: the page of a rule; throws a `UsageError` where there is no such rule. */
export async function explainCommand(id: string, host: Host, language: Language): Promise<void> {
  const rules = await rulesAtHand(host);
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) throw new UsageError(unknownRule(id, rules)!);
  host.standardOutput.write(`${rulePage(rule, language).trimEnd()}\n`);
}
