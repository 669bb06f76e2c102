import { Range, Selection, TextEditorRevealType, window, workspace, type TextEditor } from 'vscode';
import type { EntityTarget } from '../entity-target.ts';

/** Selects the mention of an entity behind or before the cursor of its draft; the last is followed by the first. */
export async function goToMention(
  { draft, entity, isFromPanel }: EntityTarget,
  which: 'next' | 'previous',
): Promise<void> {
  const editor = await showDraft(draft, isFromPanel);
  const ranges = entity.mentions
    .map(({ range: { start, end } }) => new Range(start.line, start.character, end.line, end.character))
    .sort((a, b) => a.start.compareTo(b.start));
  const { start, end } = editor.selection;
  const range =
    which === 'next'
      ? (ranges.find((one) => one.start.isAfterOrEqual(end) && !one.isEqual(editor.selection)) ?? ranges[0])
      : (ranges.findLast((one) => one.end.isBeforeOrEqual(start)) ?? ranges.at(-1));
  if (!range) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showDraft(draft: EntityTarget['draft'], preserveFocus: boolean): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draft.toString(),
  );
  const document = shown?.document ?? (await workspace.openTextDocument(draft));
  return window.showTextDocument(document, {
    preserveFocus,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
