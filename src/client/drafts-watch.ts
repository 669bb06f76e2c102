import { Disposable, workspace, type TextDocument } from 'vscode';
import { needsServer } from './candidates.ts';

/**
 * Calls `start` once, as soon as a document may be an Arabic draft or is a style file: who reads English only has no
 * server running.
 */
export function onFirstDraft(start: () => void): Disposable {
  const watches: Disposable[] = [];
  const watch = Disposable.from({ dispose: () => watches.forEach((each) => void each.dispose()) });
  const look = (document: TextDocument): void => {
    if (!needsServer(document)) return;
    watch.dispose();
    start();
  };
  watches.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  const open = workspace.textDocuments.find(needsServer);
  if (open) look(open);
  return watch;
}
