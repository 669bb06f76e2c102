import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionTitled,
  applyAction,
  codeActions,
  openDraft,
  placeCursor,
  quickFixesOf,
  tidyUp,
  waitForDiagnostics,
  waitForText,
} from './helpers.ts';

const faulty = 'قال  المتحدث إن الأمر واضح .\nثم عاد ؛ وسكت.\n';
const faults = [
  '0:3-0:5 spacing/repeated-space',
  '0:26-0:27 spacing/space-before-mark',
  '1:6-1:7 spacing/space-before-mark',
];

describe('fixes', () => {
  afterEach(tidyUp);

  it('a quick fix mends its own place and nothing else', async () => {
    const draft = await openDraft(faulty);
    const [, stop] = await waitForDiagnostics(draft, faults);
    assert.ok(stop);
    const fix = actionTitled(await quickFixesOf(draft, stop), 'احذف المسافة');
    assert.equal(fix.isPreferred, true);
    await applyAction(fix);
    assert.equal(draft.getText(), 'قال  المتحدث إن الأمر واضح.\nثم عاد ؛ وسكت.\n');
    await waitForDiagnostics(draft, ['0:3-0:5 spacing/repeated-space', '1:6-1:7 spacing/space-before-mark']);
  });

  it('the key for the preferred fix mends the fault at the cursor', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    placeCursor(draft, ' ؛');
    await vscode.commands.executeCommand('editor.action.autoFix');
    await waitForText(draft, 'قال  المتحدث إن الأمر واضح .\nثم عاد؛ وسكت.\n');
  });

  it('one action mends every fault of a rule', async () => {
    const draft = await openDraft(faulty);
    const [, stop] = await waitForDiagnostics(draft, faults);
    assert.ok(stop);
    // Its title names the rule and ends with the number of places.
    await applyAction(actionTitled(await quickFixesOf(draft, stop), /\(2\)$/));
    await waitForText(draft, 'قال  المتحدث إن الأمر واضح.\nثم عاد؛ وسكت.\n');
  });

  it('fix-all mends what is safe, and one undo brings it back', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await waitForText(draft, 'قال المتحدث إن الأمر واضح.\nثم عاد؛ وسكت.\n');
    await waitForDiagnostics(draft, []);
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), faulty);
    await waitForDiagnostics(draft, faults);
  });

  it('fix-all has a kind of its own', async () => {
    const draft = await openDraft(faulty);
    await waitForDiagnostics(draft, faults);
    const kind = vscode.CodeActionKind.SourceFixAll.append('mudaqqiq');
    const actions = await codeActions(draft, new vscode.Range(0, 0, 0, 0), kind);
    assert.deepEqual(
      actions.map((action) => action.kind?.value),
      ['source.fixAll.mudaqqiq'],
    );
  });

  it('fix-all leaves to the editor what only a person can decide', async () => {
    const draft = await openDraft('وصل الوفد.، ثم غادر ، وعاد.\n');
    const [clash] = await waitForDiagnostics(draft, [
      '0:9-0:11 punctuation/clashing-marks',
      '0:19-0:20 spacing/space-before-mark',
    ]);
    assert.ok(clash);
    const choices = await quickFixesOf(draft, clash);
    assert.ok(actionTitled(choices, 'أبقِ «.» وحدها').edit);
    const comma = actionTitled(choices, 'أبقِ «،» وحدها');
    assert.ok(!comma.isPreferred);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await waitForText(draft, 'وصل الوفد.، ثم غادر، وعاد.\n');
    await applyAction(comma);
    assert.equal(draft.getText(), 'وصل الوفد، ثم غادر، وعاد.\n');
  });

  it('a clean draft offers nothing to fix', async () => {
    const draft = await openDraft('قال المتحدث، ثم سكت.\n');
    const other = await openDraft(faulty);
    await waitForDiagnostics(other, faults);
    const everything = new vscode.Range(0, 0, 1, 0);
    assert.deepEqual(await codeActions(draft, everything, vscode.CodeActionKind.QuickFix), []);
    assert.deepEqual(await codeActions(draft, everything, vscode.CodeActionKind.SourceFixAll), []);
  });
});
