import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, readFile, replaceText, tidyUp, waitForDiagnostics } from './helpers.ts';

const faulty = 'قال  المتحدث ، ثم سكت.\n';
const faults = ['0:3-0:5 spacing/repeated-space', '0:12-0:13 spacing/space-before-mark'];

async function fixOnSave(value: 'explicit' | undefined): Promise<void> {
  const actions = value && { 'source.fixAll.mudaqqiq': value };
  await vscode.workspace
    .getConfiguration('editor')
    .update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace);
}

describe('saving', () => {
  afterEach(async () => {
    await fixOnSave(undefined);
    await tidyUp();
  });

  it('mends what is safe where the editor is set to do so', async () => {
    await fixOnSave('explicit');
    const draft = await openDraft('قال المتحدث.\n');
    await replaceText(draft, faulty);
    await waitForDiagnostics(draft, faults);
    assert.ok(await draft.save());
    assert.equal(await readFile(draft.uri), 'قال المتحدث، ثم سكت.\n');
  });

  it('mends a fault that was typed just before', async () => {
    await fixOnSave('explicit');
    const draft = await openDraft('قال المتحدث.\n');
    await replaceText(draft, faulty);
    assert.ok(await draft.save());
    assert.equal(await readFile(draft.uri), 'قال المتحدث، ثم سكت.\n');
  });

  it('changes nothing otherwise', async () => {
    const draft = await openDraft('قال المتحدث.\n');
    await replaceText(draft, faulty);
    await waitForDiagnostics(draft, faults);
    assert.ok(await draft.save());
    assert.equal(await readFile(draft.uri), faulty);
  });
});
