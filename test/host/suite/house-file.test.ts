import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  openDraft,
  readFile,
  tidyUp,
  waitForDiagnostics,
  waitUntil,
  withoutIsolates,
  workspaceFolder,
} from './helpers.ts';

const text = 'قال المتحدث ، ثم سكت.\n';
const fault = '0:11-0:12 spacing/space-before-mark';

function houseFile(): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), 'mudaqqiq.yml');
}

async function writeHouseFile(content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(houseFile(), new TextEncoder().encode(content));
}

/** The style file of the folder, as it comes, changes and goes. */
describe('the style file of a folder', () => {
  afterEach(async () => {
    await tidyUp();
    await vscode.workspace.fs.delete(houseFile()).then(undefined, () => undefined);
  });

  it('takes effect when it is saved, and ends with its file', async () => {
    const draft = await openDraft(text);
    await waitForDiagnostics(draft, [fault]);
    await writeHouseFile('severity:\n  spacing/space-before-mark: off\n');
    await waitForDiagnostics(draft, []);
    await vscode.workspace.fs.delete(houseFile());
    await waitForDiagnostics(draft, [fault]);
  });

  it('shows what is wrong with it at its place', async () => {
    await openDraft(text);
    await writeHouseFile('severity:\n  spacing/space-before-mark: of\n');
    const [problem] = await waitUntil(
      'a diagnostic of the style file',
      () => vscode.languages.getDiagnostics(houseFile()),
      (diagnostics) => diagnostics.length === 1,
    );
    assert.match(withoutIsolates(problem!.message), /الدرجة «of» غير معروفة/);
    assert.deepEqual(problem!.range, new vscode.Range(1, 29, 1, 31));
    await writeHouseFile('severity: {}\n');
    await waitUntil(
      'the end of it',
      () => vscode.languages.getDiagnostics(houseFile()).length,
      (count) => count === 0,
    );
  });

  it('is made, saved and added to by the command of a code action', async () => {
    const draft = await openDraft('أعلنت شركة غوغل الخبر.\n');
    const add = (name: object): Thenable<unknown> =>
      vscode.commands.executeCommand('mudaqqiq.addHouseName', draft.uri.toString(), name);
    await add({ name: 'غوغل', kind: 'organisation', latin: 'Google' });
    const first = 'names:\n  - name: غوغل\n    kind: organisation\n    latin: Google\n';
    assert.equal(await readFile(houseFile()), first);
    await add({ name: 'غوغل' });
    assert.equal(await readFile(houseFile()), first);
    await add({ name: 'القاهرة', kind: 'place' });
    assert.equal(await readFile(houseFile()), `${first.trimEnd()}\n  - name: القاهرة\n    kind: place\n`);
    assert.deepEqual(diagnosticsOf(draft), []);
  });
});
