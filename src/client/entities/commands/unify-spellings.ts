import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EntityResult } from '../../../server/protocol.ts';
import { say } from '../../say.ts';
import { tell } from '../../tell.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityTarget } from '../entity-target.ts';
import { isolate } from '../isolate.ts';
import { askQuotations } from './ask-quotations.ts';
import { rewriteEntity } from './rewrite-entity.ts';

/** What the editor is asked, unless it comes with the command. */
export interface UnifyAnswers {
  readonly to?: string;
  readonly includeQuotations?: boolean;
}

/** Writes every mention of an entity in one spelling: that of the row, or the one that the editor chooses. */
export async function unifySpellings(
  client: BaseLanguageClient,
  target: EntityTarget,
  answers: UnifyAnswers = {},
): Promise<void> {
  const { entity, form } = target;
  if (!entity.hasVariants) return tell(entityPhrases.oneSpelling);
  const to = answers.to ?? form ?? (await pickSpelling(entity));
  if (to === undefined) return;
  const includeQuotations = answers.includeQuotations ?? (await askQuotations(entity));
  if (includeQuotations === undefined) return;
  await rewriteEntity(client, target, { to, isSpelling: true, includeQuotations });
}

async function pickSpelling({ name, houseForm, forms }: EntityResult): Promise<string | undefined> {
  const ofDraft = forms
    .filter(({ text }) => text !== houseForm)
    .map(({ text, count }) => ({
      label: isolate(text),
      description: say(entityPhrases.mentions(count)),
      text,
    }));
  const ofHouse =
    houseForm === undefined
      ? []
      : [{ label: isolate(houseForm), description: say(entityPhrases.houseForm), text: houseForm }];
  const options = {
    title: say(entityPhrases.unifyTitle(isolate(name))),
    placeHolder: say(entityPhrases.pickSpelling),
  };
  return (await window.showQuickPick([...ofHouse, ...ofDraft], options))?.text;
}
