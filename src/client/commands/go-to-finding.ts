import { commands, Selection, TextEditorRevealType } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeDraft } from '../active-draft.ts';
import { findingAtCursor } from '../finding-at-cursor.ts';
import { phrases } from '../phrases.ts';
import { tell } from '../tell.ts';

/** Selects the next or the previous finding of the active draft, hints included, and shows what it says. */
export async function goToFinding(client: BaseLanguageClient, which: 'next' | 'previous'): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const finding = await findingAtCursor(client, editor, which);
  if (!finding) return tell(phrases.noFindings);
  const range = client.protocol2CodeConverter.asRange(finding.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
