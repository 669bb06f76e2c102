import { window, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RuleResult } from '../../server/protocol.ts';
import { phrases } from '../phrases.ts';
import { request } from '../request.ts';
import { say } from '../say.ts';

/**
 * Lets the person choose a rule, those most often broken in the draft first. `broken` leaves out the rules with no
 * finding there, or with none that a safe fix mends. Undefined where there is no rule to choose, or none was chosen.
 */
export async function pickRule(
  client: BaseLanguageClient,
  draft: Uri | undefined,
  broken?: 'count' | 'fixable',
): Promise<string | undefined> {
  const countOf = (rule: RuleResult): number => rule[broken ?? 'count'];
  const uri = draft && client.code2ProtocolConverter.asUri(draft);
  const rules = await request(client, 'mudaqqiq/rules', uri === undefined ? {} : { uri });
  const items = rules
    .filter((rule) => !broken || countOf(rule) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .map((rule) => ({
      label: say(rule.summary),
      description: countOf(rule) > 0 ? `${countOf(rule)} · ${rule.id}` : rule.id,
      id: rule.id,
    }));
  const options = {
    placeHolder: say(items.length > 0 ? phrases.pickRule : phrases.noFindings),
    matchOnDescription: true,
  };
  return (await window.showQuickPick(items, options))?.id;
}
