import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق.\n';

async function messageOf(server: ServerProcess): Promise<string> {
  const [first] = await server.diagnostics(uri);
  return String(first!.message);
}

describe('server: settings', () => {
  const start = useServers();

  it('speaks Arabic to an Arabic or English interface, English to any other, and as it is told', async () => {
    for (const [locale, language, expected] of [
      [undefined, undefined, /مسافة/],
      ['en', undefined, /مسافة/],
      ['en-GB', 'auto', /مسافة/],
      ['ar', undefined, /مسافة/],
      ['fr', undefined, /Space/],
      ['de', 'ar', /مسافة/],
      ['ar', 'en', /Space/],
    ] as const) {
      const server = start();
      server.settings = { language };
      await server.initialize({ ...(locale && { locale }) });
      await server.open(uri, faulty);
      assert.match(await messageOf(server), expected, `${locale} ${language}`);
      server.kill();
    }
  });

  it('takes effect on open drafts at once', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    await server.pull(uri);
    await server.settled();
    const before = await server.pull(uri);
    await server.configure({
      language: 'en',
      severity: { 'spacing/space-before-mark': 'error', 'spacing/repeated-space': 'off' },
    });
    await eventually('a refresh', () => server.heard.refreshes === 1);
    const after = await server.pull(uri, before.resultId);
    assert.equal(after.kind, 'full');
    assert.deepEqual(
      after.kind === 'full' &&
        after.items.map(({ code, severity, message }) => [code, severity, /Space/.test(String(message))]),
      [['spacing/space-before-mark', DiagnosticSeverity.Error, true]],
    );
    await server.configure({ enable: false });
    await eventually('another refresh', () => server.heard.refreshes === 2);
    assert.deepEqual(await server.diagnostics(uri), []);
  });

  it('shows nothing that a setting turns off, not even at first', async () => {
    const server = start();
    server.settings = { severity: { 'spacing/repeated-space': 'off' } };
    await server.initialize();
    await server.open(uri, faulty);
    assert.deepEqual(
      (await server.diagnostics(uri)).map(({ code }) => code),
      ['spacing/space-before-mark'],
    );
  });

  it('says once what it cannot use, and uses the rest', async () => {
    const server = start();
    server.settings = {
      language: 'klingon',
      enable: 'perhaps',
      severity: {
        'spacing/no-such-rule': 'error',
        'spacing/repeated-space': 'fatal',
        'spacing/space-before-mark': 'hint',
      },
      options: { 'spacing/no-such-rule': {}, 'spacing/space-before-mark': 5 },
    };
    await server.initialize();
    await server.open(uri, faulty);
    const found = await server.diagnostics(uri);
    await server.settled();
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [
        ['spacing/space-before-mark', DiagnosticSeverity.Hint],
        ['spacing/repeated-space', DiagnosticSeverity.Information],
      ],
    );
    const [told, ...more] = server.heard.messages;
    assert.deepEqual(more, []);
    for (const named of ['mudaqqiq.language', 'mudaqqiq.enable', 'spacing/no-such-rule', 'fatal']) {
      assert.ok(told?.message.includes(named), `${named} in: ${told?.message}`);
    }
    assert.ok(server.heard.logs.length >= 5, 'one line in the log for each');
    await server.configure(server.settings);
    await eventually('a refresh', () => server.heard.refreshes === 1);
    assert.equal(server.heard.messages.length, 1, 'the same again is not worth a second word');
    await server.configure({ severity: { 'spacing/another': 'hint' } });
    await eventually('a word about the new slip', () => server.heard.messages.length === 2);
  });

  it('survives settings of any form', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    await server.pull(uri);
    await server.settled();
    let refreshes = 0;
    for (const settings of [
      5,
      'text',
      [],
      { severity: [] },
      { severity: null, options: 'x' },
      { options: { a: null } },
    ]) {
      await server.configure(settings);
      await eventually('a refresh', () => server.heard.refreshes > refreshes);
      refreshes = server.heard.refreshes;
      assert.equal((await server.diagnostics(uri)).length, 2, JSON.stringify(settings));
    }
  });

  it('works without any settings, and with those given at the start or sent with a change', async () => {
    const { workspace: _none, ...capabilities } = fullCapabilities;
    const plain = start();
    await plain.initialize({ capabilities });
    await plain.open(uri, faulty);
    assert.equal((await plain.diagnostics(uri)).length, 2);

    const given = start();
    const settings = { language: 'en', severity: { 'spacing/repeated-space': 'off' } };
    await given.initialize({ capabilities, initializationOptions: { settings } });
    await given.open(uri, faulty);
    assert.equal((await given.diagnostics(uri)).length, 1);
    assert.match(await messageOf(given), /Space/);
    await given.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { mudaqqiq: { language: 'ar', severity: { 'spacing/space-before-mark': 'off' } } },
    });
    assert.match(await messageOf(given), /مسافتان/);
  });
});
