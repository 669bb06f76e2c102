import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر.\n';
const place = { line: 0, character: 17 };

function valueOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent).value;
}

describe('server: hover', () => {
  const start = useServers();

  it('explains a finding in Arabic: the fault, why, an example and the fix', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const hover = await server.hover(uri, place);
    assert.deepEqual(hover?.range, { start: place, end: { line: 0, character: 18 } });
    const value = valueOf(hover);
    assert.match(value, /^\*\*مسافة قبل علامة الترقيم\*\*/);
    assert.match(value, /تلتصق الفاصلة/);
    assert.match(value, /✗ .*⟦ ⟧،/);
    assert.match(value, /✓ /);
    assert.match(value, /الإصلاح: احذف المسافة/);
    assert.match(value, /\]\(file:.*\/docs\/rules\/spacing\/space-before-mark\.md\)/);
  });

  it('explains it in English where English is chosen', async () => {
    const server = start();
    server.settings = { language: 'en' };
    await server.initialize();
    await server.open(uri, faulty);
    const value = valueOf(await server.hover(uri, place));
    assert.match(value, /^\*\*Space before a punctuation mark\*\*/);
    assert.match(value, /Fix: Remove the space/);
    assert.doesNotMatch(value, /الإصلاح/);
  });

  it('uses no markup for a client that shows none', async () => {
    const server = start();
    const { textDocument, ...others } = fullCapabilities;
    await server.initialize({ capabilities: { ...others, textDocument: { ...textDocument, hover: {} } } });
    await server.open(uri, faulty);
    const { contents } = (await server.hover(uri, place))!;
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch((contents as MarkupContent).value, /[*`\\]|\]\(/);
  });

  it('runs the command of our client for the page, and isolates the Arabic as it asks', async () => {
    const server = start();
    await server.initialize({ initializationOptions: { ownCommands: true, bidiIsolates: true } });
    await server.open(uri, faulty);
    const value = valueOf(await server.hover(uri, place));
    assert.match(value, /\]\(command:mudaqqiq\.explainRule\?%5B%22spacing%2Fspace-before-mark%22%5D\)/);
    assert.match(value, /^\*\*\u2067.*\u2069\*\*/);
    const [diagnostic] = await server.diagnostics(uri);
    assert.match(String(diagnostic!.message), /^\u2067[^\u2067\u2069]*\u2069$/);
    const [fix] = await server.actions(uri, diagnostic!.range);
    assert.equal(fix?.title, '\u2067احذف المسافة\u2069');
    assert.doesNotMatch(JSON.stringify(fix.edit), /[\u2066-\u2069]/, 'never into the draft');
  });

  it('says nothing where nothing was found', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    assert.equal(await server.hover(uri, { line: 0, character: 2 }), null);
    assert.equal(await server.hover(uri, { line: 99, character: 99 }), null);
    assert.equal(await server.hover('file:///never-opened.txt', place), null);
  });
});
