import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { eventually } from './eventually.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق.\n';

describe('server: diagnostics', () => {
  const start = useServers();

  it('answers a pull with what an editor needs to show and mend a finding', async () => {
    const server = start();
    const { capabilities } = await server.initialize();
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'mudaqqiq',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await server.open(uri, faulty, 'plaintext');
    const [first, second, ...rest] = await server.diagnostics(uri);
    assert.deepEqual(rest, []);
    assert.deepEqual(first?.range, { start: { line: 0, character: 17 }, end: { line: 0, character: 18 } });
    assert.equal(first.code, 'spacing/space-before-mark');
    assert.equal(first.source, 'mudaqqiq');
    assert.equal(first.severity, DiagnosticSeverity.Warning);
    assert.match(String(first.message), /«،»/);
    assert.deepEqual(first.data.fixes, [
      { title: 'احذف المسافة', safe: true, edits: [{ range: first.range, newText: '' }] },
    ]);
    assert.equal(second?.code, 'spacing/repeated-space');
  });

  it('names the page of the rule beside the server itself, or where the client says', async () => {
    for (const [initializationOptions, expected] of [
      [undefined, /\/docs\/rules\/spacing\/space-before-mark\.md$/],
      [{ rulePages: 'https://rules.example/' }, /^https:\/\/rules\.example\/spacing\/space-before-mark\.md$/],
    ] as const) {
      const server = start();
      await server.initialize({ initializationOptions });
      await server.open(uri, faulty);
      const [first] = await server.diagnostics(uri);
      const href = first?.codeDescription?.href ?? '';
      assert.match(href, expected);
      if (href.startsWith('file:')) assert.ok(existsSync(fileURLToPath(href)), `${href} exists`);
    }
  });

  it('says that nothing has changed only when nothing has', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const first = await server.pull(uri);
    assert.equal(first.kind, 'full');
    const again = await server.pull(uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await server.change(uri, 2, {
      range: { start: { line: 0, character: 17 }, end: { line: 0, character: 18 } },
      text: '',
    });
    const changed = await server.pull(uri, first.resultId);
    assert.equal(changed.kind, 'full');
    await server.close(uri);
    await server.open(uri, 'نص آخر ، كلّه.\n');
    assert.equal(
      (await server.pull(uri, first.resultId)).kind,
      'full',
      'the version is 1 again, the text is not',
    );
  });

  it('follows edits of a part of the text, with Windows line ends too', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, 'عنوان الخبر\r\nقال الوزير، ثم غادر.\r\nانتهى.\r\n');
    assert.deepEqual(await server.diagnostics(uri), []);
    await server.change(
      uri,
      2,
      { range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } }, text: ' ' },
      { range: { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } }, text: ' ' },
    );
    const found = await server.diagnostics(uri);
    assert.deepEqual(
      found.map(({ range, code }) => [range.start.line, range.start.character, range.end.character, code]),
      [
        [1, 10, 11, 'spacing/space-before-mark'],
        [2, 5, 6, 'spacing/space-before-mark'],
      ],
    );
  });

  it('leaves text alone that is not Arabic, and what it does not know', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, 'The delegation visited Cairo , then left.\n', 'plaintext');
    assert.deepEqual(await server.diagnostics(uri), []);
    assert.deepEqual(await server.diagnostics('file:///never-opened.txt'), []);
    await server.close(uri);
    assert.deepEqual(await server.diagnostics(uri), []);
  });

  it('publishes for a client that does not pull, with the version, and takes back on closing', async () => {
    const server = start();
    const { textDocument, ...others } = fullCapabilities;
    const { diagnostic: _pull, ...withoutPull } = textDocument!;
    const { capabilities } = await server.initialize({
      capabilities: { ...others, textDocument: withoutPull },
    });
    assert.equal(capabilities.diagnosticProvider, undefined);
    await server.open(uri, faulty);
    const first = await eventually('the first diagnostics', () => server.heard.published.at(-1));
    assert.equal(first.uri, uri);
    assert.equal(first.version, 1);
    assert.equal(first.diagnostics.length, 2);
    await server.change(uri, 2, { text: 'زار الوفد القاهرة، ثم غادر  إلى دمشق.\n' });
    const second = await eventually('the second', () =>
      server.heard.published.find(({ version }) => version === 2),
    );
    assert.deepEqual(
      second.diagnostics.map(({ code }) => code),
      ['spacing/repeated-space'],
    );
    await server.close(uri);
    await eventually('an empty list', () => server.heard.published.at(-1)?.diagnostics.length === 0);
  });

  it('sends no more than VS Code takes, the gravest, and counts them all for our client', async () => {
    const server = start();
    server.settings = {
      severity: { 'spacing/repeated-space': 'hint', 'spacing/space-before-mark': 'error' },
    };
    await server.initialize({ initializationOptions: { ownCommands: true } });
    const line = 'كلمة  أخرى ، ثم ثالثة.\n';
    await server.open(uri, line.repeat(800));
    const found = await server.diagnostics(uri);
    assert.equal(found.length, 1000);
    assert.equal(found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length, 800);
    const status = await eventually('the status', () => server.heard.statuses.at(-1));
    assert.deepEqual(status, {
      uri,
      version: 1,
      review: { counts: { error: 800, warning: 0, information: 0, hint: 800 }, ignored: 0, shown: 1000 },
    });
  });
});
