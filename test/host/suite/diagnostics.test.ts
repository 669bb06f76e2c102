import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  assertStaysWithoutDiagnostics,
  openDraft,
  replaceText,
  tidyUp,
  waitForDiagnostics,
  withoutIsolates,
} from './helpers.ts';

describe('diagnostics', () => {
  afterEach(tidyUp);

  it('mark the right places of a faulty draft, with the rule, its level and its page', async () => {
    const draft = await openDraft('قال  المتحدث إن الأمر واضح .\nثم عاد ؛ وسكت.\n');
    const diagnostics = await waitForDiagnostics(draft, [
      '0:3-0:5 spacing/repeated-space',
      '0:26-0:27 spacing/space-before-mark',
      '1:6-1:7 spacing/space-before-mark',
    ]);
    const { Information, Warning } = vscode.DiagnosticSeverity;
    assert.deepEqual(
      diagnostics.map((diagnostic) => diagnostic.severity),
      [Information, Warning, Warning],
    );
    assert.deepEqual(
      diagnostics.map((diagnostic) => withoutIsolates(diagnostic.message)),
      ['مسافتان بدل مسافة واحدة', 'مسافة قبل «.»', 'مسافة قبل «؛»'],
    );
    for (const { code } of diagnostics) {
      assert.ok(typeof code === 'object', 'A diagnostic has no link to the page of its rule.');
      assert.match(code.target.toString(), new RegExp(String(code.value)));
    }
  });

  it('follow each edit', async () => {
    const draft = await openDraft('قال المتحدث ثم سكت.\n');
    await replaceText(draft, 'قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    await replaceText(draft, 'عنوان\n\nقال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['2:11-2:12 spacing/space-before-mark']);
    await replaceText(draft, 'قال المتحدث، ثم سكت.\n');
    await waitForDiagnostics(draft, []);
  });

  it('count characters beyond the basic plane as the editor does', async () => {
    const draft = await openDraft('\u{1F600}\u{1F600} قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:16-0:17 spacing/space-before-mark']);
  });

  it('survive Windows line ends', async () => {
    const draft = await openDraft('قال المتحدث ثم سكت.\r\nثم عاد ؛ وسكت.\r\n');
    await waitForDiagnostics(draft, ['1:6-1:7 spacing/space-before-mark']);
  });

  it('come for an unsaved draft', async () => {
    const draft = await vscode.workspace.openTextDocument({ content: 'قال المتحدث ، ثم سكت.\n' });
    await vscode.window.showTextDocument(draft);
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
  });

  it('come for our own file names', async () => {
    for (const extension of ['draft', 'خبر']) {
      const draft = await openDraft('قال المتحدث ، ثم سكت.\n', extension);
      assert.equal(draft.languageId, 'arabic-draft');
      await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    }
  });

  it('leave the code of a Markdown draft alone', async () => {
    const text = [
      '# عنوان الخبر',
      '',
      'قال المتحدث ، ثم `سكت ، هنا` وعاد.',
      '',
      '```',
      'قال المتحدث ، ثم سكت.',
      '```',
      '',
    ].join('\n');
    const draft = await openDraft(text, 'md');
    assert.equal(draft.languageId, 'markdown');
    await waitForDiagnostics(draft, ['2:11-2:12 spacing/space-before-mark']);
  });

  it('stay away from a file in English', async () => {
    const english = await openDraft('He said «نعم ، سنعود» and then left the room with his aides.\n');
    await assertStaysWithoutDiagnostics(english);
  });

  it('stay away from an English Markdown file', async () => {
    const english = await openDraft('# Notes\n\nHe said «نعم ، سنعود» and then left the room.\n', 'md');
    await assertStaysWithoutDiagnostics(english);
  });

  it('go when a draft is closed for good', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    await tidyUp();
    await vscode.workspace.fs.delete(draft.uri);
    await waitForDiagnostics(draft, []);
  });
});
