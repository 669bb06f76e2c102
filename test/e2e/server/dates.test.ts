import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { actionOf, applyTextEdits, versionedEdits } from './apply.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const draft = 'الجمعة 22 نوفمبر 2024\n\nعنوان الخبر\n\nوصل الوفد في 24 ديسمبر 2023، ثم غادر.\n';
const inDateline = { line: 0, character: 8 };
const inDate = { line: 4, character: 15 };

const valueOf = (hover: Hover | null): string => (hover?.contents as MarkupContent).value;

describe('server: dates', () => {
  const start = useServers();

  it('tells the weekday, the other calendar and the distance of the date under the mouse', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, draft);
    assert.match(valueOf(await server.hover(uri, inDateline)), /^\*\*تاريخ المسودة\*\*/);
    const hover = await server.hover(uri, inDate);
    assert.match(valueOf(hover), /الأحد 24 ديسمبر 2023[^]*11 جمادى الآخرة 1445[^]*قبل تاريخ المسودة/);
    assert.deepEqual(hover?.range, { start: { line: 4, character: 13 }, end: { line: 4, character: 27 } });
    assert.equal(await server.hover(uri, { line: 2, character: 2 }), null);
  });

  it('offers the other calendar as an edit of the present version', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, draft);
    const actions = await server.actions(uri, { start: inDate, end: inDate });
    const { edit, kind } = actionOf(actions, ({ title }) => title.includes('الهجري'));
    assert.equal(kind, 'refactor.rewrite');
    const text = applyTextEdits(draft, versionedEdits(edit, uri, 1));
    assert.match(text, /في 24 ديسمبر 2023 الموافق 11 جمادى الآخرة 1445هـ، ثم غادر/);
  });

  it('reports a weekday that does not fit, and counts from the date that the settings give', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, draft.replace('الجمعة', 'الخميس'));
    const [diagnostic] = await server.diagnostics(uri);
    assert.equal(diagnostic?.code, 'dates/weekday-mismatch');
    assert.match(String(diagnostic.message), /22 نوفمبر 2024 يوافق الجمعة لا الخميس/);
    await server.configure({ dateline: '2023-12-25' });
    // The server asks for the settings after it is told that they changed.
    let told = '';
    for (let i = 0; i < 100 && !told.includes('بيوم واحد'); i++)
      told = valueOf(await server.hover(uri, inDate));
    assert.match(told, /قبل تاريخ المسودة بيوم واحد/);
  });
});
