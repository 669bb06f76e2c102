import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Ignore } from '../../server/protocol.ts';
import type { IgnoreStore } from '../ignore-store.ts';
import { sendIgnores } from '../send-ignores.ts';

/** Ignores a place of a draft or a rule in it, and remembers it. */
export async function addIgnore(
  client: BaseLanguageClient,
  store: IgnoreStore,
  draft: Uri,
  ignore: Ignore,
): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(draft);
  await store.replace(uri, [...store.of(uri), ignore]);
  await sendIgnores(client, draft, store);
}

/** Forgets all that is ignored in a draft. */
export async function clearIgnores(
  client: BaseLanguageClient,
  store: IgnoreStore,
  draft: Uri,
): Promise<void> {
  await store.replace(client.code2ProtocolConverter.asUri(draft), []);
  await sendIgnores(client, draft, store);
}
