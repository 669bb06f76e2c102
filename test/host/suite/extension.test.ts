import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, ourExtension, replaceText, tidyUp, waitForDiagnostics } from './helpers.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  afterEach(tidyUp);

  it('starts by itself when a draft is opened', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    assert.ok(ourExtension().isActive);
  });

  it('has every command that it names', async () => {
    await ourExtension().activate();
    const { contributes } = ourExtension().packageJSON as Manifest;
    const named = contributes.commands.map(({ command }) => command);
    assert.ok(named.length > 0);
    const present = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      named.filter((command) => !present.has(command)),
      [],
    );
  });

  it('reviews on after its server was restarted by command', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    await vscode.commands.executeCommand('mudaqqiq.restart');
    await replaceText(draft, 'وقال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:12-0:13 spacing/space-before-mark']);
  });
});
