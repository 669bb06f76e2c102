import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../../say.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityTarget } from '../entity-target.ts';
import { isolate } from '../isolate.ts';
import { nameProblem } from '../name-problem.ts';
import { askQuotations } from './ask-quotations.ts';
import { rewriteEntity } from './rewrite-entity.ts';

/** Asks for a new name and writes it throughout the draft, after a preview if the editor wants one. */
export async function renameEntity(client: BaseLanguageClient, target: EntityTarget): Promise<void> {
  const { name } = target.entity;
  const title = say(entityPhrases.renameTitle(isolate(name)));
  const to = await window.showInputBox({
    title,
    prompt: say(entityPhrases.renamePrompt),
    value: name,
    validateInput(text) {
      const problem = nameProblem(text, name);
      return problem && say(problem);
    },
  });
  if (to === undefined) return;
  const includeQuotations = await askQuotations(target.entity);
  if (includeQuotations === undefined) return;
  const isPreviewed = await askPreview();
  if (isPreviewed === undefined) return;
  await rewriteEntity(client, target, {
    to: to.trim(),
    includeQuotations,
    ...(isPreviewed && { previewTitle: title }),
  });
}

async function askPreview(): Promise<boolean | undefined> {
  const items = [
    { label: say(entityPhrases.previewFirst), isPreviewed: true },
    { label: say(entityPhrases.applyNow), isPreviewed: false },
  ];
  return (await window.showQuickPick(items, { title: say(entityPhrases.howToApply) }))?.isPreviewed;
}
