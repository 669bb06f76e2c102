import { workspace } from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';
import { NAME } from '../server/protocol.ts';

/**
 * The settings as the server asks for them, with the words of the person and of the workspace together: VS Code itself
 * would let those of the workspace take the place of all others.
 */
export const withAllWords: NonNullable<ConfigurationMiddleware['configuration']> = async (
  params,
  token,
  next,
) => {
  const answers = await next(params, token);
  if (!Array.isArray(answers)) return answers;
  return answers.map((settings: unknown, i) =>
    params.items[i]?.section === NAME && typeof settings === 'object'
      ? { ...settings, words: allWords() }
      : settings,
  );
};

function allWords(): readonly unknown[] {
  const words = workspace.getConfiguration(NAME).inspect<unknown>('words');
  return [words?.globalValue, words?.workspaceValue].flatMap((list) => list ?? []);
}
