import { window, type TextEditor } from 'vscode';
import { isCandidate } from './candidates.ts';
import { phrases } from './phrases.ts';
import { tell } from './tell.ts';

/** The editor that has the cursor if it may show a draft; tells the person where it does not. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isCandidate(editor.document)) return editor;
  tell(phrases.noDraft);
  return undefined;
}
