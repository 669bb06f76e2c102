import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Location,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const dated = 'وصل الوفد يوم 22 نوفمبر 2024. وقال الوزير إن الموعد هو 22 نوفمبر 2024.\n';
const onDate = { line: 0, character: dated.indexOf('نوفمبر') };

function ask<Answer>(server: ServerProcess, method: string, params: object = {}): Promise<Answer> {
  const textDocument = { uri };
  return server.connection.sendRequest(method, { textDocument, position: onDate, ...params });
}

describe('server: what a draft names, by the requests of LSP', () => {
  const start = useServers();

  it('gives an outline, a tree or a list as the client can show it', async () => {
    const server = start();
    const { capabilities } = await server.initialize();
    assert.deepEqual(capabilities.documentSymbolProvider, { label: 'مدقّق' });
    await server.open(uri, dated);
    const [dates] = await ask<DocumentSymbol[]>(server, 'textDocument/documentSymbol');
    assert.equal(dates?.name, 'التواريخ');
    assert.deepEqual(
      dates.children?.map(({ name }) => name),
      ['22 نوفمبر 2024'],
    );
    const flat = start();
    const { textDocument, ...others } = fullCapabilities;
    await flat.initialize({
      capabilities: { ...others, textDocument: { ...textDocument, documentSymbol: {} } },
    });
    await flat.open(uri, dated);
    const [date] = await ask<SymbolInformation[]>(flat, 'textDocument/documentSymbol');
    assert.equal(date?.containerName, 'التواريخ');
  });

  it('finds symbols in all open drafts', async () => {
    const server = start();
    await server.initialize();
    const other = 'file:///drafts/other.txt';
    await server.open(uri, dated);
    await server.open(other, 'انتهت الحرب في 11 نوفمبر 1918 على الجبهة.\n');
    const found = async (query: string): Promise<string[]> =>
      (await ask<SymbolInformation[]>(server, 'workspace/symbol', { query })).map(
        ({ location }) => location.uri,
      );
    assert.deepEqual(await found(''), [uri, other]);
    assert.deepEqual(await found('1918'), [other]);
    assert.deepEqual(await found('يوليو'), []);
  });

  it('finds and highlights every mention', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, dated);
    const places = [dated.indexOf('22'), dated.lastIndexOf('22 ')];
    const locations = await ask<Location[]>(server, 'textDocument/references', {
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      locations.map(({ range }) => range.start.character),
      places,
    );
    const highlights = await ask<DocumentHighlight[]>(server, 'textDocument/documentHighlight');
    assert.deepEqual(
      highlights.map(({ range }) => range.start.character),
      places,
    );
    const nowhere = { position: { line: 0, character: 1 } };
    assert.equal(await ask(server, 'textDocument/documentHighlight', nowhere), null);
    assert.equal(await ask(server, 'textDocument/references', { ...nowhere, context: {} }), null);
  });

  it('says why it does not rename', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, dated);
    await assert.rejects(ask(server, 'textDocument/prepareRename'), /ليس في هذا الموضع اسم/);
    await assert.rejects(ask(server, 'textDocument/rename', { newName: 'أمس' }), /ليس في هذا الموضع اسم/);
    await assert.rejects(ask(server, 'textDocument/rename', { newName: ' ' }), /اكتب الاسم الجديد/);
    assert.deepEqual(server.heard.logs, [], 'no fault of the server');
  });

  it('gives colours only where they are asked for', async () => {
    const server = start();
    const { capabilities } = await server.initialize();
    assert.deepEqual(capabilities.semanticTokensProvider?.legend.tokenModifiers, []);
    await server.open(uri, dated);
    assert.equal(await ask(server, 'textDocument/semanticTokens/full'), null);
    await server.configure({ semanticTokens: true });
    await eventually('a refresh', () => server.heard.tokenRefreshes > 0);
    const whole = await ask<SemanticTokens>(server, 'textDocument/semanticTokens/full');
    assert.equal(whole.data.length, 10);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 30 } };
    const part = await ask<SemanticTokens>(server, 'textDocument/semanticTokens/range', { range });
    assert.deepEqual(part.data, whole.data.slice(0, 5));
  });

  it('says nothing of a document that it does not review', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, 'Not an Arabic text, 22 November 2024.', 'plaintext');
    for (const method of ['documentSymbol', 'documentHighlight', 'semanticTokens/full']) {
      assert.equal(await ask(server, `textDocument/${method}`), null, method);
    }
    assert.deepEqual(await ask(server, 'workspace/symbol', { query: '' }), []);
  });
});
