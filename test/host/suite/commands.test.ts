import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  editorOf,
  openDraft,
  placeCursor,
  tidyUp,
  waitForDiagnostics,
  waitForText,
  waitUntil,
} from './helpers.ts';

const faulty = 'قال  المتحدث إن الأمر واضح .\nثم عاد ؛ وسكت.\n';
const faults = [
  '0:3-0:5 spacing/repeated-space',
  '0:26-0:27 spacing/space-before-mark',
  '1:6-1:7 spacing/space-before-mark',
];

/** Where the selection of the document's editor begins, as `line:character`. */
function selectionStart(document: vscode.TextDocument): string {
  const { line, character } = editorOf(document).selection.start;
  return `${line}:${character}`;
}

/** Commands as the palette and keys run them: on the active draft and the place of the cursor. */
describe('commands', () => {
  afterEach(tidyUp);

  it('mudaqqiq.fixAll mends what is safe', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    await vscode.commands.executeCommand('mudaqqiq.fixAll');
    await waitForText(draft, 'قال المتحدث إن الأمر واضح.\nثم عاد؛ وسكت.\n');
  });

  it('mudaqqiq.nextFinding and previousFinding go from fault to fault, and round', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    placeCursor(draft, 'قال');
    for (const [command, place] of [
      ['nextFinding', '0:3'],
      ['nextFinding', '0:26'],
      ['nextFinding', '1:6'],
      ['nextFinding', '0:3'],
      ['previousFinding', '1:6'],
      ['previousFinding', '0:26'],
    ] as const) {
      await vscode.commands.executeCommand(`mudaqqiq.${command}`);
      await waitUntil(
        `${command} to go to ${place}`,
        () => selectionStart(draft),
        (seen) => seen === place,
      );
    }
  });

  it('mudaqqiq.ignoreHere ignores the fault at the cursor', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    placeCursor(draft, ' ؛');
    await vscode.commands.executeCommand('mudaqqiq.ignoreHere');
    await waitForDiagnostics(draft, faults.slice(0, 2));
    assert.equal(draft.getText(), faulty);
  });

  it('mudaqqiq.reviewAsDraft reviews what would be left alone', async () => {
    const draft = await openDraft('He said ، then fell silent.\n');
    await vscode.commands.executeCommand('mudaqqiq.reviewAsDraft');
    await waitUntil(
      'a diagnostic',
      () => vscode.languages.getDiagnostics(draft.uri).map((diagnostic) => diagnostic.source),
      (sources) => sources.includes('mudaqqiq'),
    );
  });

  it('mudaqqiq.explainRule opens the page of a rule', async () => {
    await vscode.commands.executeCommand('mudaqqiq.explainRule', 'spacing/space-before-mark');
    const label = await waitUntil(
      'a tab with the page',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label,
      (label) => label !== undefined,
    );
    assert.match(label ?? '', /space-before-mark/);
  });
});
