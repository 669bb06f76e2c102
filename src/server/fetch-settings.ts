import type { Connection } from 'vscode-languageserver';
import type { Log } from '../service/log.ts';
import { asRecord } from './as-record.ts';
import type { ClientFeatures } from './client-features.ts';
import { describeError } from './guard.ts';
import { NAME } from './protocol.ts';

/**
 * The settings of our section: as the client answers, or as it sent them with a change, or as it gave them at the
 * start; undefined from a client that has none.
 */
export async function fetchSettings(
  connection: Connection,
  { configuration, options }: ClientFeatures,
  log: Log,
  sent?: unknown,
): Promise<unknown> {
  if (configuration) {
    try {
      const section: unknown = await connection.workspace.getConfiguration(NAME);
      if (asRecord(section)) return section;
    } catch (error) {
      log.warn(`The client did not answer for its settings; the defaults hold. ${describeError(error)}`);
    }
  }
  const all = asRecord(sent);
  return all?.[NAME] ?? (all && Object.keys(all).length > 0 ? all : options.settings);
}
