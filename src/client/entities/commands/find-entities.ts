import { window } from 'vscode';
import { say } from '../../say.ts';
import { entityPhrases } from '../entity-phrases.ts';
import type { EntityViewMemory } from '../entity-view-memory.ts';

/** Narrows the panel to entities with a text in them, while it is typed; Escape puts back what was shown before. */
export function findEntities(memory: EntityViewMemory): void {
  const before = memory.state().text;
  const input = window.createInputBox();
  let isKept = false;
  input.title = say(entityPhrases.filterTitle);
  input.prompt = say(entityPhrases.findPrompt);
  input.value = before;
  input.onDidChangeValue((text) => memory.change({ text }));
  input.onDidAccept(() => {
    isKept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isKept) memory.change({ text: before });
    input.dispose();
  });
  input.show();
}
