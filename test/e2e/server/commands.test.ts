import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { applyTextEdits, versionedEdits } from './apply.ts';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق .\n';

function execute(server: ServerProcess, command: string, ...commandArguments: unknown[]): Promise<unknown> {
  return server.connection.sendRequest('workspace/executeCommand', { command, arguments: commandArguments });
}

async function codes(server: ServerProcess): Promise<unknown[]> {
  return (await server.diagnostics(uri)).map(({ code }) => code);
}

describe('server: commands for editors without our client', () => {
  const start = useServers();

  it('fixes everything, and one rule, by an edit of the present version', async () => {
    const server = start();
    const { capabilities } = await server.initialize();
    assert.ok(capabilities.executeCommandProvider?.commands.includes('mudaqqiq.fixAll'));
    await server.open(uri, faulty);
    for (const [command, expected, ...rule] of [
      ['mudaqqiq.fixAll', 'زار الوفد القاهرة، ثم غادر إلى دمشق.\n'],
      ['mudaqqiq.fixRule', 'زار الوفد القاهرة، ثم غادر  إلى دمشق.\n', 'spacing/space-before-mark'],
    ] as const) {
      server.heard.appliedEdits.length = 0;
      await execute(server, command, uri, ...rule);
      const edit = await eventually(
        'an edit',
        () => server.heard.appliedEdits[0] as WorkspaceEdit | undefined,
      );
      assert.equal(applyTextEdits(faulty, versionedEdits(edit, uri, 1)), expected);
    }
  });

  it('ignores a place, a rule in the draft, takes it back, and turns a rule off, showing it at once', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const [first] = await server.diagnostics(uri);
    await server.settled();
    const ignore = (await server.actions(uri, first!.range)).find(
      ({ command }) => command?.command === 'mudaqqiq.ignoreHere',
    );
    await execute(server, ignore!.command!.command, ...ignore!.command!.arguments!);
    assert.deepEqual(await codes(server), ['spacing/repeated-space', 'spacing/space-before-mark']);
    await eventually('a refresh', () => server.heard.refreshes === 1);
    await execute(server, 'mudaqqiq.ignoreRule', uri, 'spacing/repeated-space');
    assert.deepEqual(await codes(server), ['spacing/space-before-mark']);
    await execute(server, 'mudaqqiq.clearIgnores', uri);
    assert.equal((await codes(server)).length, 3);
    await execute(server, 'mudaqqiq.disableRule', 'spacing/space-before-mark');
    assert.deepEqual(await codes(server), ['spacing/repeated-space']);
    await server.configure({ severity: { 'spacing/space-before-mark': 'error' } });
    await eventually('a refresh', () => server.heard.refreshes === 5);
    assert.deepEqual(await codes(server), ['spacing/repeated-space'], 'it stays off until the session ends');
  });

  it('never fixes what is ignored', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    await execute(server, 'mudaqqiq.ignoreRule', uri, 'spacing/repeated-space');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [fixAll] = await server.actions(uri, range, { only: ['source.fixAll'] });
    const edits = versionedEdits(fixAll?.edit, uri, 1);
    assert.equal(applyTextEdits(faulty, edits), 'زار الوفد القاهرة، ثم غادر  إلى دمشق.\n');
  });

  it('says in the log when a command is unknown or its arguments are wrong, and lives on', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    await execute(server, 'mudaqqiq.makeCoffee');
    await execute(server, 'mudaqqiq.ignoreHere', uri, 'no key');
    await execute(server, 'mudaqqiq.fixAll', { not: 'a uri' });
    await eventually('three lines in the log', () => server.heard.logs.length === 3);
    assert.equal((await codes(server)).length, 3);
  });

  it('leaves the commands to a client that has its own', async () => {
    const server = start();
    const { capabilities } = await server.initialize({ initializationOptions: { ownCommands: true } });
    assert.equal(capabilities.executeCommandProvider, undefined);
  });
});

describe('server: requests of our client', () => {
  const start = useServers();

  it('finds the finding here, the next and the previous, from the end on from the beginning', async () => {
    const server = start();
    await server.initialize({ initializationOptions: { ownCommands: true } });
    await server.open(uri, faulty);
    const at = async (character: number, which: string): Promise<number | undefined> => {
      const params = { uri, position: { line: 0, character }, which };
      const finding = await server.connection.sendRequest<{ range: { start: { character: number } } } | null>(
        'mudaqqiq/finding',
        params,
      );
      return finding?.range.start.character;
    };
    assert.equal(await at(17, 'here'), 17);
    assert.equal(await at(18, 'here'), 17, 'just behind counts');
    assert.equal(await at(3, 'here'), undefined);
    assert.equal(await at(0, 'next'), 17);
    assert.equal(await at(17, 'next'), 27);
    assert.equal(await at(39, 'next'), 17);
    assert.equal(await at(27, 'previous'), 17);
    assert.equal(await at(17, 'previous'), 37);
  });

  it('lists the rules with their counts, and gives the page of a rule in the chosen language', async () => {
    const server = start();
    await server.initialize({ initializationOptions: { ownCommands: true } });
    await server.open(uri, faulty);
    const rules = await server.connection.sendRequest<{ id: string; count: number; fixable: number }[]>(
      'mudaqqiq/rules',
      { uri },
    );
    const counted = rules
      .filter(({ count }) => count > 0)
      .map(({ id, count, fixable }) => [id, count, fixable]);
    assert.deepEqual(
      counted,
      [
        ['spacing/repeated-space', 1, 1],
        ['spacing/space-before-mark', 2, 2],
      ].sort((a, b) => rules.findIndex(({ id }) => id === a[0]) - rules.findIndex(({ id }) => id === b[0])),
    );
    const page = (rule: string): Promise<string | null> =>
      server.connection.sendRequest('mudaqqiq/rulePage', { rule });
    assert.match((await page('spacing/space-before-mark')) ?? '', /مسافة قبل علامة الترقيم/);
    await server.pull(uri);
    await server.settled();
    await server.configure({ language: 'en' });
    await eventually('a refresh', () => server.heard.refreshes > 0);
    assert.match((await page('spacing/space-before-mark')) ?? '', /Space before a punctuation mark/);
    assert.equal(await page('spacing/no-such-rule'), null);
  });

  it('takes in what the client ignores, and answers with every safe fix', async () => {
    const server = start();
    await server.initialize({ initializationOptions: { ownCommands: true } });
    await server.connection.sendNotification('mudaqqiq/ignores', {
      uri,
      ignores: [{ rule: 'spacing/repeated-space' }],
    });
    await server.open(uri, faulty);
    assert.deepEqual(await codes(server), ['spacing/space-before-mark', 'spacing/space-before-mark']);
    const status = await eventually('the status', () => server.heard.statuses.at(-1));
    assert.deepEqual(status, {
      uri,
      version: 1,
      review: { counts: { error: 0, warning: 2, information: 0, hint: 0 }, ignored: 1 },
    });
    const fix = await server.connection.sendRequest<{ version: number; edits: unknown[] }>(
      'mudaqqiq/fixAll',
      { uri },
    );
    assert.equal(fix.version, 1);
    assert.equal(fix.edits.length, 2);
    await server.settled();
    await server.connection.sendNotification('mudaqqiq/ignores', { uri, ignores: [] });
    await eventually('a refresh', () => server.heard.refreshes > 0);
    assert.equal((await codes(server)).length, 3);
  });
});
