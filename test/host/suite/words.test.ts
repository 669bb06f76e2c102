import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionTitled,
  applyAction,
  diagnosticsOf,
  openDraft,
  quickFixesOf,
  readFile,
  ruleOf,
  setSetting,
  tidyUp,
  waitUntil,
  workspaceFolder,
} from './helpers.ts';

const unknown = 'spelling/unknown-word';
const text = 'وصف الخبير الزغبرطة، وهي زغبرطة قديمة.\n';

function houseFile(): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), 'mudaqqiq.yml');
}

/** Waits until the draft has so many unknown words, and gives the first. */
async function waitForUnknown(
  draft: vscode.TextDocument,
  count: number,
): Promise<vscode.Diagnostic | undefined> {
  const unknownWords = (): readonly vscode.Diagnostic[] =>
    diagnosticsOf(draft).filter((each) => ruleOf(each) === unknown);
  await waitUntil(
    `${count} unknown words`,
    () => unknownWords().length,
    (seen) => seen === count,
  );
  return unknownWords()[0];
}

/** Chooses an offer at the first unknown word of a draft. */
async function choose(draft: vscode.TextDocument, title: string): Promise<void> {
  const first = await waitForUnknown(draft, 2);
  assert.ok(first);
  await applyAction(actionTitled(await quickFixesOf(draft, first), title));
}

function wordsIn(scope: 'globalValue' | 'workspaceValue'): unknown {
  return vscode.workspace.getConfiguration('mudaqqiq').inspect('words')?.[scope];
}

describe('a word that no dictionary knows', () => {
  beforeEach(() => setSetting('severity', { [unknown]: 'hint' }));
  afterEach(async () => {
    await tidyUp();
    await vscode.workspace.fs.delete(houseFile()).then(undefined, () => undefined);
  });

  it('is added to the words of the person, and is right in all open drafts at once', async () => {
    const other = await openDraft('عادت الزغبرطة أمس وزغبرطة غدا.\n');
    const draft = await openDraft(text, 'txt', vscode.ViewColumn.Beside);
    await waitForUnknown(other, 2);
    await choose(draft, 'أضف «زغبرطة» إلى كلماتي');
    await waitForUnknown(draft, 0);
    await waitForUnknown(other, 0);
    assert.deepEqual(wordsIn('globalValue'), ['زغبرطة']);
    assert.equal(wordsIn('workspaceValue'), undefined);
  });

  it('is added to the words of the workspace, beside those of the person', async () => {
    const settings = vscode.workspace.getConfiguration('mudaqqiq');
    await settings.update('words', ['شمندور'], vscode.ConfigurationTarget.Global);
    const draft = await openDraft(text.replace('قديمة', 'كالشمندور'));
    await choose(draft, 'أضف «زغبرطة» إلى كلمات مساحة العمل');
    await waitForUnknown(draft, 0);
    assert.deepEqual(wordsIn('globalValue'), ['شمندور']);
    assert.deepEqual(wordsIn('workspaceValue'), ['زغبرطة']);
    await setSetting('words', undefined);
    await waitForUnknown(draft, 2);
  });

  it('is added to the words of the house, whose file is made or keeps its remarks', async () => {
    const draft = await openDraft(text);
    await choose(draft, 'أضف «زغبرطة» إلى كلمات الدار');
    await waitForUnknown(draft, 0);
    assert.equal(await readFile(houseFile()), 'words:\n  - زغبرطة\n');
    const before = '# أسلوب الدار\nwords:\n  - شمندور # من الخضار\n';
    await vscode.workspace.fs.writeFile(houseFile(), new TextEncoder().encode(before));
    await choose(draft, 'أضف «زغبرطة» إلى كلمات الدار');
    await waitForUnknown(draft, 0);
    assert.equal(await readFile(houseFile()), `${before}  - زغبرطة\n`);
  });

  it('gives way to a word of the house that it is a misspelling of', async () => {
    await setSetting('words', ['زغبرطة']);
    const draft = await openDraft('وصف الخبير بالزغبرطه أمس.\n');
    const first = await waitForUnknown(draft, 1);
    await applyAction(
      actionTitled(await quickFixesOf(draft, first!), 'اكتب «بالزغبرطة»، وهي من كلمات الدار'),
    );
    assert.equal(draft.getText(), 'وصف الخبير بالزغبرطة أمس.\n');
    await waitForUnknown(draft, 0);
  });

  it('is right once a dictionary that the style names has it', async () => {
    const dictionary = vscode.Uri.joinPath(workspaceFolder(), 'house.dic');
    const write = (uri: vscode.Uri, content: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    await write(dictionary, '1\nشمندور\n');
    await write(houseFile(), 'dictionaries: [house.dic]\n');
    const draft = await openDraft(text);
    await waitForUnknown(draft, 2);
    await write(dictionary, '2\nشمندور\nزغبرطة\n');
    await waitForUnknown(draft, 0);
    await vscode.workspace.fs.delete(dictionary);
    await waitForUnknown(draft, 2);
  });
});
