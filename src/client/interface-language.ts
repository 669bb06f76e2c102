import { env, workspace } from 'vscode';
import { chooseLanguage, NAME, type Language, type LanguageSetting } from '../server/protocol.ts';

/** The language in which the extension speaks now, chosen as the server chooses it. */
export function interfaceLanguage(): Language {
  const setting = workspace.getConfiguration(NAME).get<LanguageSetting>('language', 'auto');
  return chooseLanguage(setting, env.language);
}
