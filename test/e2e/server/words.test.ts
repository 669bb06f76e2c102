import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { actionOf, applyTextEdits, versionedEdits } from './apply.ts';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const text = 'وصف الخبير بالزغبرطة، وهي زغبرطة قديمة.\n';
const firstWord = { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } };
const levels = 'severity: { spelling/unknown-word: hint }\n';
const settings = { severity: { 'spelling/unknown-word': 'hint' } };

describe('server: words that no dictionary knows', () => {
  const start = useServers();
  let folder: string;
  let root: string;
  let uri: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mudaqqiq-words-'));
    root = pathToFileURL(folder).href;
    uri = `${root}/draft.txt`;
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function open(server: ServerProcess, initialize: object = {}): Promise<void> {
    server.settings = settings;
    await server.initialize(initialize);
    await server.open(uri, text);
    await server.diagnostics(uri);
    await server.settled();
  }

  const codes = async (server: ServerProcess): Promise<unknown[]> =>
    (await server.diagnostics(uri)).map(({ code }) => code);

  const additions = (actions: readonly CodeAction[]) =>
    actions.flatMap(({ title, command }) =>
      command?.command === 'mudaqqiq.addWord' ? [[title, command.arguments]] : [],
    );

  it('may be added by our client to the words of a person, a workspace and the house, without prefixes', async () => {
    const server = start();
    await open(server, { initializationOptions: { ownCommands: true } });
    assert.deepEqual(additions(await server.actions(uri, firstWord)), [
      ['أضف «زغبرطة» إلى كلماتي', [uri, 'زغبرطة', 'user']],
      ['أضف «زغبرطة» إلى كلمات مساحة العمل', [uri, 'زغبرطة', 'workspace']],
      ['أضف «زغبرطة» إلى كلمات الدار', [uri, 'زغبرطة', 'house']],
    ]);
  });

  it('may be added by any other client to those of the house, and are right from then on', async () => {
    const server = start();
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
    const workspace = { ...fullCapabilities.workspace, workspaceEdit };
    await writeFile(join(folder, 'mudaqqiq.yml'), `${levels}words:\n  - شمندور # خضار\n`);
    await open(server, { rootUri: root, capabilities: { ...fullCapabilities, workspace } });
    assert.deepEqual(await codes(server), ['spelling/unknown-word', 'spelling/unknown-word']);
    const offered = additions(await server.actions(uri, firstWord));
    assert.deepEqual(offered, [['أضف «زغبرطة» إلى كلمات الدار', [uri, 'زغبرطة', 'house']]]);
    await server.connection.sendRequest('workspace/executeCommand', {
      command: 'mudaqqiq.addWord',
      arguments: offered[0]![1],
    });
    const edit = (await eventually('an edit', () => server.heard.appliedEdits.shift())) as WorkspaceEdit;
    const [, change] = edit.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    const file = join(folder, 'mudaqqiq.yml');
    const after = applyTextEdits(await readFile(file, 'utf8'), change.edits as never);
    assert.equal(after, `${levels}words:\n  - شمندور # خضار\n  - زغبرطة\n`);
    await writeFile(file, after);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: change.textDocument.uri, type: 2 }],
    });
    await eventually('a refresh', () => server.heard.refreshes > 0);
    assert.deepEqual(await codes(server), []);
  });

  it('are refused where a client asks for what only it can write', async () => {
    const server = start();
    await open(server);
    for (const wrong of [
      [uri, 'زغبرطة', 'user'],
      [uri, '', 'house'],
      [uri, 5, 'house'],
    ]) {
      const params = { command: 'mudaqqiq.addWord', arguments: wrong };
      assert.equal(await server.connection.sendRequest('workspace/executeCommand', params), null);
    }
    await eventually(
      'the log of each',
      () => server.heard.logs.filter((line) => /addWord is no command/.test(line)).length === 3,
    );
    assert.deepEqual(server.heard.appliedEdits, []);
  });

  it('make way for the words of the house that they are misspellings of', async () => {
    const server = start();
    server.settings = { ...settings, words: ['زغبرطة'] };
    await server.initialize();
    const misspelt = 'وصف الخبير بالزغبرطه أمس.\n';
    await server.open(uri, misspelt);
    await server.diagnostics(uri);
    await server.settled();
    const actions = await server.actions(uri, firstWord);
    const action = actionOf(actions, ({ data }) => data?.kind === 'houseWord');
    assert.equal(action.title, 'اكتب «بالزغبرطة»، وهي من كلمات الدار');
    const fixed = applyTextEdits(misspelt, versionedEdits(action.edit, uri, 1));
    assert.equal(fixed, 'وصف الخبير بالزغبرطة أمس.\n');
  });

  it('are offered for findings of spelling alone', async () => {
    const server = start();
    await open(server);
    const other = 'زار الوفد القاهرة ، ثم عاد.\n';
    await server.open(`${root}/other.txt`, other);
    const place = { start: { line: 0, character: 17 }, end: { line: 0, character: 18 } };
    const actions = await server.actions(`${root}/other.txt`, place);
    assert.ok(actions.length > 0);
    assert.deepEqual(additions(actions), []);
  });
});
