import assert from 'node:assert/strict';
import type { ServerProcess } from './server-process.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const anywhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** Asks everything of the server about a document; it must answer, whatever the document is. */
async function askEverything(server: ServerProcess, document: string): Promise<void> {
  await server.pull(document);
  await server.actions(document, anywhere);
  await server.actions(document, anywhere, { only: ['source.fixAll'] });
  await server.hover(document, anywhere.start);
  await server.connection.sendRequest('mudaqqiq/fixAll', { uri: document });
  await server.connection.sendRequest('mudaqqiq/finding', {
    uri: document,
    position: anywhere.start,
    which: 'next',
  });
}

async function assertAlive(server: ServerProcess): Promise<void> {
  const probe = 'file:///drafts/probe.draft';
  await server.open(probe, 'قال الوزير ، ثم غادر.\n');
  assert.equal((await server.diagnostics(probe)).length, 1);
}

describe('server: whatever comes', () => {
  const start = useServers();

  it('answers about documents that it does not know', async () => {
    const server = start();
    await server.initialize();
    await askEverything(server, 'file:///never-opened.txt');
    await server.change('file:///never-opened.txt', 7, { text: 'x' });
    await server.close('file:///never-opened.txt');
    await assertAlive(server);
  });

  it('answers about bytes that are no text', async () => {
    const server = start();
    await server.initialize();
    const bytes = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff);
    for (const [name, text] of [
      ['binary', new TextDecoder('latin1').decode(bytes)],
      ['invalid UTF-8', new TextDecoder().decode(bytes)],
      ['lone surrogates', '\ud800\udc00\udfff قال ، ثم \ud800'],
      ['nulls', '\0'.repeat(10_000)],
      ['one line without a space', 'ا'.repeat(200_000)],
      ['marks only', '،؛؟!.«»()"'.repeat(2_000)],
      ['nothing', ''],
    ] as const) {
      const document = `file:///drafts/${encodeURIComponent(name)}.draft`;
      await server.open(document, text);
      await askEverything(server, document);
    }
    assert.deepEqual(
      server.heard.logs.filter((line) => /failed/.test(line)),
      [],
    );
    await assertAlive(server);
  });

  it('answers about five megabytes', async () => {
    const server = start();
    await server.initialize();
    const paragraph = 'قال المتحدث باسم الوزارة إن الوفد وصل أمس إلى المدينة ، ثم عاد منها مساءً.\n';
    const count = Math.ceil(5_000_000 / Buffer.byteLength(paragraph));
    // No two paragraphs are alike, so that none is known from another.
    const text = Array.from({ length: count }, (_, i) => `${i} ${paragraph}`).join('');
    await server.open(uri, text);
    assert.equal((await server.diagnostics(uri)).length, 1000);
    await server.change(uri, 2, { range: anywhere, text: 'ق' });
    assert.equal((await server.diagnostics(uri)).length, 1000);
    await assertAlive(server);
  });

  it('answers about places that are not in the text', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, 'قال الوزير ، ثم غادر.\n');
    const beyond = { start: { line: 900, character: 900 }, end: { line: 0, character: 0 } };
    assert.ok(Array.isArray(await server.actions(uri, beyond)));
    assert.equal(await server.hover(uri, { line: 0, character: 9_000 }), null);
    await server.change(uri, 2, { range: beyond, text: '' });
    await assertAlive(server);
  });

  it('refuses requests of the wrong form without dying', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, 'قال الوزير ، ثم غادر.\n');
    for (const method of [
      'textDocument/codeAction',
      'textDocument/hover',
      'textDocument/diagnostic',
      'mudaqqiq/fixAll',
    ]) {
      for (const params of [{}, { textDocument: null }, []]) {
        await server.connection.sendRequest(method, params).catch(() => undefined);
      }
    }
    await server.connection.sendRequest('codeAction/resolve', { title: 'x', data: { kind: 'fix', uri } });
    await server.connection.sendRequest('codeAction/resolve', {
      title: 'x',
      data: { kind: 'fix', uri, finding: { key: {} } },
    });
    await server.connection.sendNotification('mudaqqiq/ignores', { uri, ignores: null });
    await server.connection.sendNotification('mudaqqiq/ignores', {
      uri,
      ignores: [5, null, { rule: 7 }, { text: 'x' }],
    });
    assert.equal((await server.diagnostics(uri)).length, 1);
    await assertAlive(server);
  });
});

describe('server: its life', () => {
  const start = useServers();

  it('ends in order when asked, and with a failure when left without a word', async () => {
    const orderly = start();
    await orderly.initialize();
    await orderly.shutdown();
    assert.equal(await orderly.ended, 0);
    const abandoned = start();
    await abandoned.initialize();
    await abandoned.connection.sendNotification('exit');
    assert.equal(await abandoned.ended, 1);
  });

  it('speaks over standard input and output where it is not told how', async () => {
    const server = start('--verbose-for-nothing');
    const { serverInfo } = await server.initialize();
    assert.equal(serverInfo?.name, 'mudaqqiq');
    assert.match(serverInfo.version ?? '', /^\d+\.\d+\.\d+/);
  });

  it('needs nothing of a client but the words of the protocol', async () => {
    const server = start();
    await server.initialize({ capabilities: {} });
    await server.open(uri, 'قال الوزير ، ثم غادر.\n');
    const [action] = await server.actions(uri, {
      start: { line: 0, character: 10 },
      end: { line: 0, character: 11 },
    });
    assert.ok(action?.edit?.changes?.[uri]);
  });
});
