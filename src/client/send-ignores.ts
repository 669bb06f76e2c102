import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientNotifications, IgnoresParams } from '../server/protocol.ts';
import type { IgnoreStore } from './ignore-store.ts';

/** Tells the server what is ignored in a draft, an empty list included. */
export async function sendIgnores(client: BaseLanguageClient, draft: Uri, store: IgnoreStore): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(draft);
  const method: keyof ClientNotifications = 'mudaqqiq/ignores';
  await client.sendNotification(method, { uri, ignores: store.of(uri) } satisfies IgnoresParams);
}
