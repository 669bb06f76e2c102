import { ConfigurationTarget, window, workspace } from 'vscode';
import { NAME } from '../../server/protocol.ts';
import { phrases } from '../phrases.ts';
import { say } from '../say.ts';
import { tell } from '../tell.ts';

/** Adds a word to those of the person or of the workspace in the settings. */
export async function addWord(word: string, scope: 'user' | 'workspace'): Promise<void> {
  if (scope === 'workspace' && !workspace.workspaceFolders?.length)
    return void window.showWarningMessage(say(phrases.noWorkspace));
  const configuration = workspace.getConfiguration(NAME);
  const words = configuration.inspect<readonly string[]>('words');
  const own = (scope === 'user' ? words?.globalValue : words?.workspaceValue) ?? [];
  if (own.includes(word)) return tell(phrases.wordKnown);
  const target = scope === 'user' ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await configuration.update('words', [...own, word], target);
  tell(phrases.wordAdded(word));
}
