import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildLexicon, lexiconFile } from '../../../scripts/build-lexicon.ts';
import { bundle } from '../../../scripts/bundle.ts';
import type { EntitiesResult } from '../../../src/server/protocol.ts';
import { namesFile } from '../../support/knowledge.ts';
import { applyTextEdits, versionedEdits } from './apply.ts';
import { eventually } from './eventually.ts';
import { createTestClient, type TestClient } from './test-client.ts';
import { openWebPage, type WebPage } from './web-page.ts';
import { connectWorker } from './worker-connection.ts';

const uri = 'vscode-vfs://github/desk/drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق.\n';

describe('server: in a web worker', () => {
  let web: WebPage | undefined;
  let server: TestClient;
  const consoleErrors: string[] = [];

  before(async function () {
    await Promise.all([bundle(['server.web']), buildLexicon()]);
    web = await openWebPage();
    if (!web) {
      console.warn(
        '    No Chromium on this machine: the server was not tried in a web worker. CHROME_PATH names one.',
      );
      this.skip();
    }
    web.page.on('console', (line) => line.type() === 'error' && consoleErrors.push(line.text()));
    server = createTestClient(await connectWorker(web.page));
    server.connection.onRequest('mudaqqiq/file', ({ name }: { name: string }) => {
      assert.ok(name === 'names.bin' || name === 'lexicon.bin');
      const file = name === 'names.bin' ? namesFile() : readFileSync(lexiconFile);
      return Buffer.from(file).toString('base64');
    });
  });

  after(async () => web?.close());

  it('reviews, explains and fixes a draft as it does as a process', async () => {
    const { serverInfo } = await server.initialize({
      initializationOptions: { rulePages: 'https://rules.example/' },
    });
    assert.equal(serverInfo?.name, 'mudaqqiq');
    await server.open(uri, faulty, 'plaintext');
    const diagnostics = await server.diagnostics(uri);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['spacing/space-before-mark', 'spacing/repeated-space'],
    );
    assert.equal(diagnostics[0]?.codeDescription?.href, 'https://rules.example/spacing/space-before-mark.md');
    const hover = await server.hover(uri, diagnostics[0].range.start);
    assert.match(JSON.stringify(hover), /مسافة قبل علامة الترقيم/);
    const [fixAll] = await server.actions(uri, diagnostics[0].range, { only: ['source.fixAll'] });
    assert.equal(
      applyTextEdits(faulty, versionedEdits(fixAll?.edit, uri, 1)),
      'زار الوفد القاهرة، ثم غادر إلى دمشق.\n',
    );
  });

  it('knows names by the data that the client reads for it', async () => {
    await server.settled();
    const result = await server.connection.sendRequest<EntitiesResult>('mudaqqiq/entities', { uri });
    assert.equal(result.isComplete, true);
    assert.deepEqual(
      result.entities.map(({ kind, name }) => [kind, name]),
      [
        ['place', 'القاهرة'],
        ['place', 'دمشق'],
      ],
    );
  });

  it('follows settings', async () => {
    await server.configure({ language: 'en', severity: { 'spacing/repeated-space': 'off' } });
    await eventually('a refresh', () => server.heard.refreshes > 0);
    const [first, ...rest] = await server.diagnostics(uri);
    assert.match(String(first!.message), /Space/);
    assert.deepEqual(rest, []);
  });

  it('reports no error to the page', () => {
    assert.deepEqual(consoleErrors, []);
  });
});
