import type { BaseLanguageClient } from 'vscode-languageclient';
import { addIgnore } from '../../commands/ignore.ts';
import type { IgnoreStore } from '../../ignore-store.ts';
import { sendIgnores } from '../../send-ignores.ts';
import { tell } from '../../tell.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityTarget } from '../entity-target.ts';
import { isolate } from '../isolate.ts';

/** Ignores all that is said of an entity in its draft. */
export async function ignoreEntity(
  client: BaseLanguageClient,
  ignores: IgnoreStore,
  { draft, entity }: EntityTarget,
): Promise<void> {
  await addIgnore(client, ignores, draft, { subject: entity.id });
  tell(entityPhrases.ignored(isolate(entity.name)));
}

/** Hears of an ignored entity again. */
export async function hearEntity(
  client: BaseLanguageClient,
  ignores: IgnoreStore,
  { draft, entity }: EntityTarget,
): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(draft);
  const kept = ignores.of(uri).filter((ignore) => !('subject' in ignore && ignore.subject === entity.id));
  await ignores.replace(uri, kept);
  await sendIgnores(client, draft, ignores);
  tell(entityPhrases.heard(isolate(entity.name)));
}
