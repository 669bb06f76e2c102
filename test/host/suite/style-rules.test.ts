import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  openDraft,
  openFile,
  readFile,
  replaceText,
  tidyUp,
  waitForDiagnostics,
  waitUntil,
  withoutIsolates,
  workspaceFolder,
} from './helpers.ts';

const rules = (bad: string) =>
  `rules:\n  - id: desk/important\n    kind: swap\n    swap: { هام: مهم }\n    examples:\n      bad: [{ text: '${bad}', fixed: 'أمر مهم' }]\n`;

/** The first minutes of who writes rules for a house. */
describe('a rule of the house, from its first draft to the drafts of others', () => {
  const styleFile = () => vscode.Uri.joinPath(workspaceFolder(), 'mudaqqiq.yml');
  const story = () => vscode.Uri.joinPath(workspaceFolder(), 'story.txt');

  afterEach(async () => {
    await tidyUp();
    for (const uri of [styleFile(), story()])
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  });

  const messages = () => vscode.languages.getDiagnostics(styleFile()).map(({ message }) => message);

  it('fails its example, is mended, shows its impact and is found', async () => {
    await vscode.workspace.fs.writeFile(
      story(),
      new TextEncoder().encode('قال إن هذا أمر هام لأهل المدينة.\n'),
    );
    const style = await openFile(styleFile(), rules('أمر مهم'));
    const [message] = await waitUntil('the failing example', messages, ({ length }) => length === 1);
    assert.match(withoutIsolates(message!), /^ضع ⟦ و⟧ حول ما يجب أن تجده القاعدة/);

    await replaceText(style, rules('أمر ⟦هام⟧'));
    await waitUntil('the end of the failure', messages, ({ length }) => length === 0);

    const lenses: vscode.CodeLens[] = await vscode.commands.executeCommand(
      'vscode.executeCodeLensProvider',
      styleFile(),
      10,
    );
    const lens = lenses.find(({ command }) => command?.command === 'mudaqqiq.showImpact')?.command;
    assert.equal(withoutIsolates(lens?.title ?? ''), 'الأثر في المسودات');
    await vscode.commands.executeCommand(lens!.command, ...((lens!.arguments ?? []) as unknown[]));
    const page = await readFile(vscode.Uri.parse('mudaqqiq-impact:/desk/important.md'));
    assert.match(page, /قال إن هذا أمر \*\*هام\*\* لأهل المدينة/);
    assert.match(page, /## story\.txt/);
    assert.match(page, /عدد المواضع: 1،/);

    await style.save();
    const draft = await openDraft('هذا أمر هام لنا.\n');
    await waitForDiagnostics(draft, ['0:8-0:11 desk/important']);
  });
});
