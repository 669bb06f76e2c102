import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionRunning,
  applyAction,
  openDraft,
  quickFixesOf,
  replaceText,
  tidyUp,
  waitForDiagnostics,
} from './helpers.ts';

const text = 'عنوان الخبر\n\nقال المتحدث ، ثم سكت.\nوعاد الوزير ؛ ثم غادر.\n';
const first = '2:11-2:12 spacing/space-before-mark';
const second = '3:11-3:12 spacing/space-before-mark';

/** Opens the draft and carries out what the first diagnostic offers under a command. */
async function openAndRun(command: string): Promise<vscode.TextDocument> {
  const draft = await openDraft(text);
  const [diagnostic] = await waitForDiagnostics(draft, [first, second]);
  assert.ok(diagnostic);
  await applyAction(actionRunning(await quickFixesOf(draft, diagnostic), command));
  return draft;
}

describe('ignoring', () => {
  afterEach(tidyUp);

  it('silences one place, and leaves the text and the other places alone', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, [second]);
    assert.equal(draft.getText(), text);
  });

  it('holds when lines are added above, and ends when the place itself changes', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, [second]);
    await replaceText(draft, text.replace('\n\n', '\n\nالعاصمة - وصل الوفد أمس.\n'));
    await waitForDiagnostics(draft, ['4:11-4:12 spacing/space-before-mark']);
    await replaceText(draft, text.replace('المتحدث', 'السفير'));
    await waitForDiagnostics(draft, ['2:10-2:11 spacing/space-before-mark', second]);
  });

  it('is not undone by fix-all', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, [second]);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await waitForDiagnostics(draft, []);
    assert.equal(draft.getText(), text.replace(' ؛', '؛'));
  });

  it('holds when the draft is closed and opened again', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, [second]);
    await tidyUp();
    const again = await vscode.workspace.openTextDocument(draft.uri);
    await vscode.window.showTextDocument(again);
    await waitForDiagnostics(again, [second]);
  });

  it('holds when the server is started anew', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, [second]);
    await vscode.commands.executeCommand('mudaqqiq.restart');
    await replaceText(draft, text.replace('المتحدث', 'السفير'));
    await waitForDiagnostics(draft, ['2:10-2:11 spacing/space-before-mark', second]);
    await replaceText(draft, text);
    await waitForDiagnostics(draft, [second]);
  });

  it('silences a rule in one draft only', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreRule');
    await waitForDiagnostics(draft, []);
    await waitForDiagnostics(await openDraft(text), [first, second]);
  });

  it('can be taken back', async () => {
    const draft = await openAndRun('mudaqqiq.ignoreRule');
    await waitForDiagnostics(draft, []);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('mudaqqiq.clearIgnores');
    await waitForDiagnostics(draft, [first, second]);
  });

  it('turns a rule off everywhere, in the settings', async () => {
    const draft = await openAndRun('mudaqqiq.disableRule');
    await waitForDiagnostics(draft, []);
    const severity = vscode.workspace.getConfiguration('mudaqqiq').get<Record<string, string>>('severity');
    assert.equal(severity?.['spacing/space-before-mark'], 'off');
    await waitForDiagnostics(await openDraft('قال  المتحدث ، ثم سكت.\n'), ['0:3-0:5 spacing/repeated-space']);
  });
});
