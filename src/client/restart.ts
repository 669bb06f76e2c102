import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts the server afresh, whatever state it is in; one that cannot even be stopped is left behind. */
export async function restart(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  if (client.needsStop()) {
    try {
      await client.stop();
    } catch (error) {
      log.warn(`The server did not stop in order: ${String(error)}`);
    }
  }
  await client.start();
}
