import { ConfigurationTarget, workspace } from 'vscode';
import { NAME } from '../../server/protocol.ts';

type Levels = Readonly<Record<string, string>>;

/**
 * Turns a rule off in the settings: in those of the workspace where they set the level of this rule, because they
 * would prevail; otherwise in the person's own, so that no file appears in the workspace unasked.
 */
export async function disableRule(rule: string): Promise<void> {
  const configuration = workspace.getConfiguration(NAME);
  const levels = configuration.inspect<Levels>('severity');
  const isOfWorkspace = levels?.workspaceValue?.[rule] !== undefined;
  const own = isOfWorkspace ? levels?.workspaceValue : levels?.globalValue;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update('severity', { ...own, [rule]: 'off' }, target);
}
