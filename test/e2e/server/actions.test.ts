import assert from 'node:assert/strict';
import { CodeActionKind } from 'vscode-languageserver/node';
import { actionOf, applyTextEdits, versionedEdits } from './apply.ts';
import { eventually } from './eventually.ts';
import { fullCapabilities } from './test-client.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق .\n';
const all = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const firstFinding = { start: { line: 0, character: 17 }, end: { line: 0, character: 18 } };

describe('server: code actions', () => {
  const start = useServers();

  it('offers the safe fix first and preferred, as an edit of the present version', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const diagnostics = await server.diagnostics(uri);
    const actions = await server.actions(uri, firstFinding, { diagnostics, only: [CodeActionKind.QuickFix] });
    const [first] = actions;
    assert.equal(first?.title, 'احذف المسافة');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(first.diagnostics, [diagnostics[0]], 'the very diagnostic that the client sent');
    const fixed = applyTextEdits(faulty, versionedEdits(first.edit, uri, 1));
    assert.equal(fixed, 'زار الوفد القاهرة، ثم غادر  إلى دمشق .\n');
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
  });

  it('offers to fix the rule everywhere, to ignore here and everywhere, and to turn the rule off', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const actions = await server.actions(uri, firstFinding);
    const everywhere = actionOf(actions, ({ data }) => data?.rule === 'spacing/space-before-mark');
    assert.match(everywhere.title, /\(2\)/);
    const edits = versionedEdits(everywhere.edit, uri, 1);
    assert.equal(applyTextEdits(faulty, edits), 'زار الوفد القاهرة، ثم غادر  إلى دمشق.\n');
    assert.deepEqual(
      actions.flatMap(({ command }) => command?.command ?? []),
      ['mudaqqiq.ignoreHere', 'mudaqqiq.ignoreRule', 'mudaqqiq.disableRule'],
    );
  });

  it('fixes everything safe for source.fixAll and for its own kind below it', async () => {
    const server = start();
    const { capabilities } = await server.initialize();
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor', 'refactor.rewrite', 'source.fixAll.mudaqqiq'],
      resolveProvider: true,
    });
    await server.open(uri, faulty);
    for (const kind of ['source.fixAll.mudaqqiq', 'source.fixAll', 'source']) {
      const actions = await server.actions(uri, all, { only: [kind] });
      assert.deepEqual(
        actions.map((action) => action.kind),
        ['source.fixAll.mudaqqiq'],
        kind,
      );
      const edits = versionedEdits(actions[0]!.edit, uri, 1);
      assert.equal(applyTextEdits(faulty, edits), 'زار الوفد القاهرة، ثم غادر إلى دمشق.\n');
    }
    for (const kind of ['source.organizeImports', 'source.fixAll.eslint', 'refactor']) {
      assert.deepEqual(await server.actions(uri, all, { only: [kind] }), [], kind);
    }
  });

  it('applies safe fixes only', async () => {
    const server = start();
    await server.initialize();
    // The blank before the comma goes unseen; whether the lone letter is a prefix or a label, the editor says.
    const text = 'صدر ب قرار من الوزير ، ثم ألغي.\n';
    await server.open(uri, text);
    const diagnostics = await server.diagnostics(uri);
    assert.ok(
      diagnostics.some(({ data }) => data.fixes.length > 0 && !data.fixes[0].safe),
      'one fix is a choice',
    );
    const unsafe = diagnostics.filter(({ data }) => !data.fixes.some(({ safe }: { safe: boolean }) => safe));
    const [fixAll] = await server.actions(uri, all, { only: ['source.fixAll'] });
    const fixed = applyTextEdits(text, versionedEdits(fixAll?.edit, uri, 1));
    await server.change(uri, 2, { text: fixed });
    const left = await server.diagnostics(uri);
    assert.deepEqual(
      left.map(({ code }) => code),
      unsafe.map(({ code }) => code),
    );
    assert.deepEqual(await server.actions(uri, all, { only: ['source.fixAll'] }), []);
  });

  it('keeps Windows line ends and every other character outside its edits', async () => {
    const server = start();
    await server.initialize();
    const text = 'عنوان\r\n\r\nقال ، ثم غادر  إلى دمشق .\r\nانتهى.\r\n';
    await server.open(uri, text);
    const [fixAll] = await server.actions(uri, all, { only: ['source.fixAll'] });
    const fixed = applyTextEdits(text, versionedEdits(fixAll?.edit, uri, 1));
    assert.equal(fixed, 'عنوان\r\n\r\nقال، ثم غادر إلى دمشق.\r\nانتهى.\r\n');
  });

  it('gives plain changes to a client that knows no versions', async () => {
    const server = start();
    const { workspace, ...others } = fullCapabilities;
    await server.initialize({ capabilities: { ...others, workspace: { ...workspace, workspaceEdit: {} } } });
    await server.open(uri, faulty);
    const [first] = await server.actions(uri, firstFinding);
    assert.deepEqual(first?.edit, { changes: { [uri]: [{ range: firstFinding, newText: '' }] } });
  });

  it('takes the text as it stands, whatever diagnostics the client still shows', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, faulty);
    const old = await server.diagnostics(uri);
    const moved = `أمس ${faulty}`;
    await server.change(uri, 2, { text: moved });
    // The client asks with the old diagnostics at the old place, where there is nothing to mend any more.
    assert.deepEqual(await server.actions(uri, firstFinding, { diagnostics: old, only: ['quickfix'] }), []);
    const there = { start: { line: 0, character: 21 }, end: { line: 0, character: 22 } };
    const [first] = await server.actions(uri, there, { diagnostics: old, only: ['quickfix'] });
    assert.deepEqual(
      first?.diagnostics?.map(({ range }) => range),
      [there],
      'none of the old diagnostics',
    );
    const fixed = applyTextEdits(moved, versionedEdits(first?.edit, uri, 2));
    assert.equal(fixed, 'أمس زار الوفد القاهرة، ثم غادر  إلى دمشق .\n');
  });

  describe('a fix that is chosen after the text has changed', () => {
    for (const [what, changed] of [
      ['moved', `أمس ${faulty}`],
      ['mended', 'زار الوفد القاهرة، ثم غادر.\n'],
      ['replaced by a like blank elsewhere', 'زار السفير دمشقَنا ، ثم غادر.\n'],
      ['emptied', ''],
    ] as const) {
      it(`is refused when its place was ${what}`, async () => {
        const server = start();
        await server.initialize();
        await server.open(uri, faulty);
        const [action] = await server.actions(uri, firstFinding);
        await server.change(uri, 2, { text: changed });
        const resolved = await server.resolve(action!);
        assert.equal(resolved.edit, undefined);
        const { message } = await eventually('a word about it', () => server.heard.messages[0]);
        assert.match(message, /تغيّر النص/);
      });
    }

    it('is made anew where its place still stands', async () => {
      const server = start();
      await server.initialize();
      await server.open(uri, faulty);
      const [action] = await server.actions(uri, firstFinding);
      const longer = `${faulty}سطر بعده.\n`;
      await server.change(uri, 2, { text: longer });
      const resolved = await server.resolve(action!);
      const fixed = applyTextEdits(longer, versionedEdits(resolved.edit, uri, 2));
      assert.equal(fixed, longer.replace('القاهرة ،', 'القاهرة،'));
    });

    it('fixes the new text when it fixes everything', async () => {
      const server = start();
      await server.initialize();
      // Long enough for the edit to be made only when the action is chosen.
      const long = 'قال الوزير ، ثم غادر.\n'.repeat(10_000);
      await server.open(uri, long);
      const [action] = await server.actions(uri, firstFinding, { only: ['source.fixAll'] });
      assert.equal(action?.edit, undefined);
      const text = 'زار الوفد دمشق .\n';
      await server.change(uri, 2, { text });
      const resolved = await server.resolve(action!);
      assert.equal(applyTextEdits(text, versionedEdits(resolved.edit, uri, 2)), 'زار الوفد دمشق.\n');
    });
  });

  it('leaves a foreign action as it is', async () => {
    const server = start();
    await server.initialize();
    const foreign = { title: 'Foreign', data: { other: 1 } };
    assert.deepEqual(await server.resolve(foreign), foreign);
  });
});
