import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folders of one VS Code, apart from every other VS Code of the machine. */
export interface Profile {
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
}

/** Settings under which VS Code asks nothing, fetches nothing and shows nothing but the work. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Prepares a profile inside a folder, with the given user settings over the quiet ones. */
export async function createProfile(
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Profile> {
  const userDataFolder = join(folder, 'user-data');
  const extensionsFolder = join(folder, 'extensions');
  const settingsFile = join(userDataFolder, 'User', 'settings.json');
  await mkdir(dirname(settingsFile), { recursive: true });
  await mkdir(extensionsFolder, { recursive: true });
  await writeFile(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  // Without this list the server does not load the extension under development.
  await writeFile(join(extensionsFolder, 'extensions.json'), '[]');
  return { userDataFolder, extensionsFolder };
}
