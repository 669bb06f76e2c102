import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../../say.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityTarget } from '../entity-target.ts';
import { isolate } from '../isolate.ts';
import { nameProblem } from '../name-problem.ts';
import { askQuotations } from './ask-quotations.ts';
import { rewriteEntity } from './rewrite-entity.ts';

/** What the editor is asked, unless it comes with the command. */
export interface RenameAnswers {
  readonly to?: string;
  readonly includeQuotations?: boolean;
  readonly isPreviewed?: boolean;
}

/** Asks for a new name and writes it throughout the draft, after a preview if the editor wants one. */
export async function renameEntity(
  client: BaseLanguageClient,
  target: EntityTarget,
  answers: RenameAnswers = {},
): Promise<void> {
  const { name } = target.entity;
  const title = say(entityPhrases.renameTitle(isolate(name)));
  const to = answers.to ?? (await askName(title, name));
  if (to === undefined) return;
  const includeQuotations = answers.includeQuotations ?? (await askQuotations(target.entity));
  if (includeQuotations === undefined) return;
  const isPreviewed = answers.isPreviewed ?? (await askPreview());
  if (isPreviewed === undefined) return;
  await rewriteEntity(client, target, {
    to: to.trim(),
    includeQuotations,
    ...(isPreviewed && { previewTitle: title }),
  });
}

function askName(title: string, present: string): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt: say(entityPhrases.renamePrompt),
    value: present,
    validateInput(text) {
      const problem = nameProblem(text, present);
      return problem && say(problem);
    },
  });
}

async function askPreview(): Promise<boolean | undefined> {
  const items = [
    { label: say(entityPhrases.previewFirst), isPreviewed: true },
    { label: say(entityPhrases.applyNow), isPreviewed: false },
  ];
  return (await window.showQuickPick(items, { title: say(entityPhrases.howToApply) }))?.isPreviewed;
}
