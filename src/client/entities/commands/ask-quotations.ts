import { window } from 'vscode';
import type { EntityResult } from '../../../server/protocol.ts';
import { say } from '../../say.ts';
import { entityPhrases } from '../entity-phrases.ts';

/**
 * Asks whether quotations may be changed, where the draft has the entity in one. Undefined where the person turns
 * away from the question.
 */
export async function askQuotations({ mentions }: EntityResult): Promise<boolean | undefined> {
  const count = mentions.filter(({ isQuoted }) => isQuoted).length;
  if (count === 0) return false;
  const items = [
    { label: say(entityPhrases.leaveQuotations), isChanged: false },
    { label: say(entityPhrases.changeQuotations), isChanged: true },
  ];
  return (await window.showQuickPick(items, { title: say(entityPhrases.quotations(count)) }))?.isChanged;
}
