import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, tidyUp, waitForDiagnostics, withoutIsolates } from './helpers.ts';

/** The text of our hovers at a place. */
async function hoverAt(document: vscode.TextDocument, line: number, character: number): Promise<string> {
  const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(line, character),
  );
  const texts = hovers
    .flatMap((hover) => hover.contents)
    .map((part) => (typeof part === 'string' ? part : part.value));
  return withoutIsolates(texts.join('\n'));
}

describe('the hover', () => {
  afterEach(tidyUp);

  it('explains the fault under the mouse: why, an example and the fix', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    const text = await hoverAt(draft, 0, 11);
    assert.match(text, /تلتصق الفاصلة/);
    assert.match(text, /✗/);
    assert.match(text, /✓/);
    assert.match(text, /احذف المسافة/);
  });

  it('is silent where there is no fault', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    assert.equal(await hoverAt(draft, 0, 2), '');
  });
});
