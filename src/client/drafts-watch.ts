import { Disposable, workspace, type TextDocument } from 'vscode';
import { mayBeDraft } from './candidates.ts';

/**
 * Calls `start` once, as soon as a document may be an Arabic draft: who reads English only has no server running.
 */
export function onFirstDraft(start: () => void): Disposable {
  const watches: Disposable[] = [];
  const watch = Disposable.from({ dispose: () => watches.forEach((each) => void each.dispose()) });
  const look = (document: TextDocument): void => {
    if (!mayBeDraft(document)) return;
    watch.dispose();
    start();
  };
  watches.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  const open = workspace.textDocuments.find(mayBeDraft);
  if (open) look(open);
  return watch;
}
