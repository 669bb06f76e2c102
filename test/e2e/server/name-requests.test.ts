import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Location,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { EntitiesResult, RewriteEntityResult } from '../../../src/server/protocol.ts';
import { applyTextEdits, versionedEdits } from './apply.ts';
import { eventually } from './eventually.ts';
import type { ServerProcess } from './server-process.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const dated = 'وصل الوفد يوم 22 نوفمبر 2024. وقال الوزير إن الموعد هو 22 نوفمبر 2024.\n';
const onDate = { line: 0, character: dated.indexOf('نوفمبر') };

const named =
  'قال المشير خليفة حفتر إنه سيغادر القاهرة إلى طرابلس. وأضاف حفتر: «لن يبقى حفتر هناك طويلا أبدا».\nوصل حفتر إلى طرابلس ثم عاد للقاهرة.\n';

function ask<Answer>(server: ServerProcess, method: string, params: object = {}): Promise<Answer> {
  const textDocument = { uri };
  return server.connection.sendRequest(method, { textDocument, position: onDate, ...params });
}

describe('server: what a draft names, by the requests of LSP', () => {
  const start = useServers();

  /** A server that has a text open and its data of names read. */
  async function openNamed(text = named): Promise<ServerProcess> {
    const server = start();
    await server.initialize();
    await server.open(uri, text);
    await server.pull(uri);
    await server.settled();
    return server;
  }

  function at(place: string): { line: number; character: number } {
    const before = named.slice(0, named.indexOf(place)).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

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

  it('tells of a name in a hover, beside what was found there', async () => {
    const server = await openNamed();
    const hover = await server.hover(uri, at('حفتر إنه'));
    const value = (hover!.contents as { value: string }).value;
    assert.match(value, /^\*\*خليفة حفتر\*\* · شخص/);
    assert.match(value, /الصفات: المشير/);
    assert.match(value, /المواضع: 4 — حفتر \\\(3\\\)، خليفة حفتر \\\(1\\\)/);
  });

  it('renames a person, short forms along, and asks about quotations', async () => {
    const server = await openNamed();
    const place = at('حفتر إلى طرابلس');
    const range = { start: place, end: { ...place, character: place.character + 4 } };
    const prepared = await ask(server, 'textDocument/prepareRename', { position: place });
    assert.deepEqual(prepared, { range, placeholder: 'حفتر' });
    const params = { position: place, newName: 'حفتار' };
    const edit = await ask<WorkspaceEdit>(server, 'textDocument/rename', params);
    const edits = versionedEdits(edit, uri, 1);
    const all = named.replaceAll('حفتر', 'حفتار');
    assert.equal(applyTextEdits(named, edits), all);
    const asked = edits.filter((each) => 'annotationId' in each && each.annotationId === 'quotation');
    assert.equal(applyTextEdits(named, asked), named.replace('يبقى حفتر', 'يبقى حفتار'));
  });

  it('renames a place behind its prefix', async () => {
    const server = await openNamed();
    const params = { position: at('للقاهرة'), newName: 'دمشق' };
    const edit = await ask<WorkspaceEdit>(server, 'textDocument/rename', params);
    const expected = named.replace('للقاهرة', 'لدمشق').replace('القاهرة', 'دمشق');
    assert.equal(applyTextEdits(named, versionedEdits(edit, uri, 1)), expected);
  });

  it('rewrites an entity for our client, and counts what it leaves in quotations', async () => {
    const server = await openNamed();
    const { version, entities } = (await ask<EntitiesResult | null>(server, 'mudaqqiq/entities', { uri }))!;
    const { id, forms } = entities.find(({ kind }) => kind === 'person')!;
    assert.deepEqual(forms[0], { text: 'حفتر', count: 3 });
    const rewrite = (more: object): Promise<RewriteEntityResult | null> =>
      ask(server, 'mudaqqiq/rewriteEntity', { uri, version, entity: id, includeQuotations: false, ...more });
    const one = await rewrite({ to: 'خليفة حفتار' });
    assert.equal(one?.leftInQuotations, 1);
    const outside = named.replaceAll('حفتر', 'حفتار').replace('يبقى حفتار', 'يبقى حفتر');
    assert.equal(applyTextEdits(named, one.edits), outside);
    const spelled = await rewrite({ to: 'حفتار', isSpelling: true, includeQuotations: true });
    assert.equal(applyTextEdits(named, spelled!.edits), named.replaceAll('حفتر', 'حفتار'));
    const form = await rewrite({ to: 'الضابط', form: 'خليفة حفتر' });
    assert.equal(applyTextEdits(named, form!.edits), named.replace('خليفة حفتر', 'الضابط'));
    assert.equal(await rewrite({ to: ' ' }), null);
    assert.equal(await rewrite({ to: 'حفتار', version: 2 }), null);
  });

  it('offers to add a name to those of the house', async () => {
    const server = await openNamed();
    const range = { start: at('حفتر إنه'), end: at('حفتر إنه') };
    const actions = await server.actions(uri, range, { only: ['refactor'] });
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.arguments]),
      [['أضف «خليفة حفتر» إلى أسماء الدار', [uri, { name: 'خليفة حفتر', kind: 'person' }]]],
    );
  });

  it('offers to write a name as it is spelled here, by an edit of the text as it stands', async () => {
    const text =
      'قال رئيس الوزراء بنيامين نتنياهو إنه باق. وكان بنيامين نتانياهو قد وعد بهذا، وقيل: «قال نتانياهو كلمته ولن يعود عنها أبدا».\n';
    const server = await openNamed(text);
    const position = { line: 0, character: text.indexOf('بنيامين نتنياهو') };
    const range = { start: position, end: position };
    const [action] = await server.actions(uri, range, { only: ['refactor.rewrite'] });
    assert.match(action!.title, /^وحّد كتابة الاسم: «بنيامين نتنياهو» \(1\)$/);
    const expected = text.replace('بنيامين نتانياهو', 'بنيامين نتنياهو');
    assert.equal(applyTextEdits(text, versionedEdits(action!.edit, uri, 1)), expected);
    await server.change(uri, 2, { text: `${text}سطر بعده.\n` });
    const { edit } = await server.resolve(action!);
    assert.equal(applyTextEdits(text, versionedEdits(edit, uri, 2)), expected);
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
