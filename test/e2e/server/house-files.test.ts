import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق.\n';
const spaceBeforeMark = 'spacing/space-before-mark';
const repeatedSpace = 'spacing/repeated-space';

async function codes(server: ServerProcess, uri: string): Promise<unknown[]> {
  return (await server.diagnostics(uri)).map(({ code }) => code);
}

function publishedOf(server: ServerProcess, uri: string): readonly Diagnostic[] | undefined {
  return server.heard.published.findLast((each) => each.uri === uri)?.diagnostics;
}

describe('server: the style file of a draft, read by the server', () => {
  const start = useServers();
  let folder: string;
  let root: string;
  let uri: string;
  let houseFile: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mudaqqiq-house-'));
    root = pathToFileURL(folder).href;
    uri = `${root}/draft.txt`;
    houseFile = `${root}/mudaqqiq.yml`;
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (text: string, name = 'mudaqqiq.yml'): Promise<void> => writeFile(join(folder, name), text);
  const tellChange = (server: ServerProcess): Promise<void> =>
    server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: houseFile, type: 2 }],
    });

  it('holds from the first diagnostics on', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`);
    const server = start();
    await server.initialize({ rootUri: root });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
  });

  it('may begin with a dot, and gives way to one that does not', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`, '.mudaqqiq.yml');
    const server = start();
    await server.initialize({ rootUri: `${root}/` });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    await server.settled();
    await write(`severity: { ${spaceBeforeMark}: off }\n`);
    await tellChange(server);
    await eventually('a refresh', () => server.heard.refreshes === 1);
    assert.deepEqual(await codes(server, uri), [repeatedSpace]);
  });

  it('stands under the settings of the person', async () => {
    await write(`severity: { ${repeatedSpace}: off, ${spaceBeforeMark}: off }\n`);
    const server = start();
    server.settings = { severity: { [spaceBeforeMark]: 'error' } };
    await server.initialize({ rootUri: root });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
  });

  it('is reviewed itself: what is wrong shows at its place, and what was right before holds on', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`);
    const server = start();
    await server.initialize({ rootUri: root });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    await write(`severity: { ${repeatedSpace}: off\n`);
    await tellChange(server);
    const broken = await eventually('a word about the fault', () => publishedOf(server, houseFile));
    assert.match(String(broken[0]?.message), /YAML/);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    await write(`severity:\n  ${repeatedSpace}: of\n`);
    await tellChange(server);
    const [problem] = await eventually('another fault', () => {
      const published = publishedOf(server, houseFile);
      return published !== broken && published;
    });
    const column = `  ${repeatedSpace}: `.length;
    assert.deepEqual(problem?.range, {
      start: { line: 1, character: column },
      end: { line: 1, character: column + 2 },
    });
    assert.deepEqual(server.heard.messages, [], 'no box on top of it');
    await server.configure({ language: 'en' });
    await eventually('it in English', () =>
      /Unknown level/.test(String(publishedOf(server, houseFile)?.[0]?.message)),
    );
    await write('severity: {}\n');
    await tellChange(server);
    await eventually('the end of the fault', () => publishedOf(server, houseFile)?.length === 0);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark, repeatedSpace]);
  });

  it('is the nearest one upwards, and another for a draft elsewhere', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`);
    await mkdir(join(folder, 'sport'));
    await write(`severity: { ${spaceBeforeMark}: off }\n`, 'sport/mudaqqiq.yml');
    const server = start();
    await server.initialize({ rootUri: root });
    await server.open(uri, faulty);
    await server.open(`${root}/sport/draft.txt`, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    assert.deepEqual(await codes(server, `${root}/sport/draft.txt`), [repeatedSpace]);
  });

  it('takes effect as it is typed, and as it was saved once it is closed', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`);
    const server = start();
    await server.initialize({ rootUri: root });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    await server.settled();
    await server.open(houseFile, `severity: { ${spaceBeforeMark}: off }\n`, 'yaml');
    await eventually('a refresh', () => server.heard.refreshes === 1);
    assert.deepEqual(await codes(server, uri), [repeatedSpace]);
    assert.deepEqual(await codes(server, houseFile), [], 'it is no draft');
    await server.close(houseFile);
    await eventually('another refresh', () => server.heard.refreshes === 2);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
  });

  it('brings rules of its own, which explain themselves', async () => {
    await write(
      'rules:\n  - { id: desk/important, kind: swap, summary: كلمة هام, why: سبب الدار, swap: { هام: مهم } }\n',
    );
    const server = start();
    await server.initialize({ rootUri: root });
    const text = 'أمر هام جدا لأهل المدينة.\n';
    await server.open(uri, text);
    const [finding] = await server.diagnostics(uri);
    assert.equal(finding?.code, 'desk/important');
    assert.equal(finding.codeDescription, undefined, 'it has no page among those that come with the product');
    const hover = await server.hover(uri, { line: 0, character: 5 });
    assert.match(JSON.stringify(hover), /كلمة هام.*سبب الدار/s);
    const page = await server.connection.sendRequest('mudaqqiq/rulePage', { rule: 'desk/important' });
    assert.match(String(page), /سبب الدار/);
    const actions = await server.actions(uri, finding.range);
    assert.ok(actions.some(({ title }) => title.includes('«مهم»')));
  });

  it('shows which examples of its rules fail while it is edited, though no draft is open', async () => {
    const withRule = (bad: string, right = 'مهم') =>
      `rules:\n  - id: desk/important\n    kind: swap\n    swap: { هام: ${right} }\n    examples: { bad: [{ text: ${bad} }] }\n`;
    await write('');
    const server = start();
    server.settings = { language: 'en' };
    await server.initialize({ rootUri: root });
    await server.open(houseFile, withRule('⟦أمر⟧ هام'), 'yaml');
    const [failing] = await eventually('a failing example', () => publishedOf(server, houseFile));
    assert.match(
      String(failing?.message),
      /^The rule finds other places.*\nExpected: ⟦أمر⟧ هام\nGot: أمر ⟦هام⟧$/,
    );
    assert.equal(failing?.severity, 1);
    assert.equal(failing?.range.start.line, 4);
    await server.change(houseFile, 2, { text: withRule('أمر ⟦هام⟧', 'أمر هام') });
    const [odd] = await eventually('a fault of the rule', () => {
      const published = publishedOf(server, houseFile);
      return published?.[0]?.severity === 2 && published;
    });
    assert.match(String(odd?.message), /the rule itself finds/);
    await server.change(houseFile, 3, { text: withRule('أمر ⟦هام⟧') });
    await eventually('the end of it', () => publishedOf(server, houseFile)?.length === 0);
    await server.change(houseFile, 4, { text: withRule('هام') });
    await eventually('another failure', () => publishedOf(server, houseFile)?.length === 1);
    await server.close(houseFile);
    await eventually('silence once it is closed', () => publishedOf(server, houseFile)?.length === 0);
  });

  it('of the first open folder holds for a draft that was never saved', async () => {
    await write(`severity: { ${repeatedSpace}: off }\n`);
    const server = start();
    const workspace = { ...fullCapabilities.workspace, workspaceFolders: true };
    await server.initialize({ capabilities: { ...fullCapabilities, workspace } });
    const untitled = 'untitled:Untitled-1';
    await server.open(untitled, faulty);
    assert.equal((await codes(server, untitled)).length, 2);
    await server.settled();
    const change = (event: object): Promise<void> =>
      server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const own = { uri: root, name: 'desk' };
    await change({ added: [own], removed: [] });
    await eventually('a refresh', () => server.heard.refreshes === 1);
    assert.deepEqual(await codes(server, untitled), [spaceBeforeMark]);
    await change({ added: [], removed: [own] });
    await eventually('another refresh', () => server.heard.refreshes === 2);
    assert.equal((await codes(server, untitled)).length, 2);
  });

  it('names dictionaries, which are read again at a change and whose faults are shown where they stand', async () => {
    const unknown = 'وصف الخبير الزغبرطة أمس.\n';
    const dictionary = `${root}/house.dic`;
    await write('severity: { spelling/unknown-word: hint }\ndictionaries: [house.dic]\n');
    const server = start();
    await server.initialize({ rootUri: root });
    await server.open(uri, unknown);
    await codes(server, uri);
    await server.settled();
    assert.deepEqual(await codes(server, uri), ['spelling/unknown-word']);
    assert.match(String(publishedOf(server, houseFile)?.[0]?.message), /house\.dic.*غير موجود/);
    const tell = async (text: string | Uint8Array): Promise<void> => {
      await writeFile(join(folder, 'house.dic'), text);
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: dictionary, type: 2 }],
      });
    };
    await tell('2\nزغبرطة\nشمندور/Z\n');
    await eventually('the end of the fault', () => publishedOf(server, houseFile)?.length === 0);
    assert.deepEqual(await codes(server, uri), []);
    const [fault] = publishedOf(server, dictionary) ?? [];
    assert.deepEqual(fault?.range, { start: { line: 2, character: 7 }, end: { line: 2, character: 8 } });
    await tell(Uint8Array.of(0x31, 0x0a, 0xe6, 0xd5));
    await eventually('a word about the encoding', () =>
      /UTF-8/.test(String(publishedOf(server, dictionary)?.[0]?.message)),
    );
    assert.deepEqual(await codes(server, uri), ['spelling/unknown-word']);
  });

  it('is watched where the client can', async () => {
    const server = start();
    const workspace = { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    await server.initialize({ rootUri: root, capabilities: { ...fullCapabilities, workspace } });
    const watched = await eventually('a watcher', () =>
      server.heard.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.deepEqual(watched.registerOptions, {
      watchers: [{ globPattern: '**/*.{yml,yaml,json,dic}' }],
    });
  });

  it('gets a name by a command: the file is made, or added to', async () => {
    const server = start();
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
    const workspace = { ...fullCapabilities.workspace, workspaceEdit };
    await server.initialize({ rootUri: root, capabilities: { ...fullCapabilities, workspace } });
    await server.open(uri, faulty);
    const add = (): Promise<unknown> =>
      server.connection.sendRequest('workspace/executeCommand', {
        command: 'mudaqqiq.addHouseName',
        arguments: [uri, { name: 'غوغل', kind: 'organisation' }],
      });
    const edit = async (): Promise<WorkspaceEdit> =>
      (await eventually('an edit', () => server.heard.appliedEdits.shift())) as WorkspaceEdit;
    await add();
    const head = { line: 0, character: 0 };
    assert.deepEqual((await edit()).documentChanges, [
      { kind: 'create', uri: houseFile, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: houseFile, version: null },
        edits: [
          {
            range: { start: head, end: head },
            newText: 'names:\n  - name: غوغل\n    kind: organisation\n',
          },
        ],
      },
    ]);
    await write('names:\n  - name: ميتا\n', '.mudaqqiq.yml');
    await add();
    const [, change] = (await edit()).documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, {
      uri: `${root}/.mudaqqiq.yml`,
      version: null,
    });
    await write('names: [', '.mudaqqiq.yml');
    await add();
    await eventually('a word about it', () => /خلل/.test(server.heard.messages[0]?.message ?? ''));
  });

  it('gets no name where no folder is open', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const params = { command: 'mudaqqiq.addHouseName', arguments: [uri, { name: 'غوغل' }] };
    await server.connection.sendRequest('workspace/executeCommand', params);
    await eventually('a word about it', () => /لا مجلد/.test(server.heard.messages[0]?.message ?? ''));
  });
});

describe('server: the style file of a draft, read by our client', () => {
  const start = useServers();
  const uri = 'vscode-vfs://github/desk/drafts/draft.txt';
  const houseFile = 'vscode-vfs://github/desk/mudaqqiq.yml';
  const initializationOptions = { ownCommands: true, readsText: true };

  /** Answers for the files of the map, after a while. */
  function serve(server: ServerProcess, files: ReadonlyMap<string, string>): void {
    server.connection.onRequest('mudaqqiq/text', async ({ uri: asked }: { uri: string }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return files.get(asked) ?? null;
    });
  }

  it('is awaited before the first diagnostics, and followed', async () => {
    const server = start();
    const files = new Map([[houseFile, `severity: { ${repeatedSpace}: off }\n`]]);
    serve(server, files);
    await server.initialize({ initializationOptions });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server, uri), [spaceBeforeMark]);
    await server.settled();
    files.delete(houseFile);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: houseFile, type: 3 }],
    });
    await eventually('a refresh', () => server.heard.refreshes > 0);
    assert.equal((await codes(server, uri)).length, 2);
  });

  it('is named to the client: the nearest one, or where it would lie', async () => {
    const server = start();
    serve(server, new Map([[houseFile, '']]));
    await server.initialize({ initializationOptions, rootUri: 'vscode-vfs://github/other' });
    const ask = (draft: string): Promise<unknown> =>
      server.connection.sendRequest('mudaqqiq/styleFile', { uri: draft });
    assert.deepEqual(await ask(uri), { uri: houseFile, exists: true });
    assert.deepEqual(await ask('vscode-vfs://github/other/news/draft.txt'), {
      uri: 'vscode-vfs://github/other/mudaqqiq.yml',
      exists: false,
    });
  });

  it('gets a name by a request', async () => {
    const server = start();
    await server.initialize({ initializationOptions });
    const add = (text: string): Promise<unknown> =>
      server.connection.sendRequest('mudaqqiq/addHouseName', { text, name: { name: 'غوغل' } });
    const end = { line: 1, character: 14 };
    assert.deepEqual(await add('names:\n  - name: ميتا\n'), {
      edits: [{ range: { start: end, end }, newText: '\n  - name: غوغل' }],
    });
    assert.deepEqual(await add('names:\n  - name: غوغل\n'), { edits: [] });
    assert.equal(await add('names: ['), null);
  });
});
