import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionTitled,
  diagnosticsOf,
  openDraft,
  quickFixesOf,
  setSetting,
  tidyUp,
  waitForDiagnostics,
  waitUntil,
  withoutIsolates,
} from './helpers.ts';

const text = 'قال المتحدث ، ثم سكت.\n';
const fault = '0:11-0:12 spacing/space-before-mark';

/** Waits until the one diagnostic of the draft has this message. */
async function waitForMessage(draft: vscode.TextDocument, message: string): Promise<void> {
  await waitUntil(
    `the message ${message}`,
    () => diagnosticsOf(draft).map((diagnostic) => withoutIsolates(diagnostic.message)),
    (messages) => messages.length === 1 && messages[0] === message,
  );
}

/** The settings are changed while a draft is open, and must show without a reload. */
describe('settings', () => {
  afterEach(tidyUp);

  it('the level of a rule takes effect at once', async () => {
    const draft = await openDraft(text);
    await waitForDiagnostics(draft, [fault]);
    for (const [level, severity] of [
      ['error', vscode.DiagnosticSeverity.Error],
      ['hint', vscode.DiagnosticSeverity.Hint],
    ] as const) {
      await setSetting('severity', { 'spacing/space-before-mark': level });
      await waitUntil(
        `a diagnostic of level ${level}`,
        () => diagnosticsOf(draft).map((diagnostic) => diagnostic.severity),
        (severities) => severities.length === 1 && severities[0] === severity,
      );
    }
    await setSetting('severity', { 'spacing/space-before-mark': 'off' });
    await waitForDiagnostics(draft, []);
    await setSetting('severity', undefined);
    await waitForDiagnostics(draft, [fault]);
  });

  it('reviewing can be turned off and on', async () => {
    const draft = await openDraft(text);
    await waitForDiagnostics(draft, [fault]);
    await setSetting('enable', false);
    await waitForDiagnostics(draft, []);
    await setSetting('enable', true);
    await waitForDiagnostics(draft, [fault]);
  });

  it('messages and fixes come in Arabic or in English', async () => {
    const draft = await openDraft(text);
    await waitForMessage(draft, 'مسافة قبل «،»');
    await setSetting('language', 'en');
    await waitForMessage(draft, 'Space before "،"');
    const [english] = diagnosticsOf(draft);
    assert.ok(english);
    assert.ok(actionTitled(await quickFixesOf(draft, english), 'Remove the space').isPreferred);
    await setSetting('language', 'ar');
    await waitForMessage(draft, 'مسافة قبل «،»');
    const [arabic] = diagnosticsOf(draft);
    assert.ok(arabic);
    assert.ok(actionTitled(await quickFixesOf(draft, arabic), 'احذف المسافة').isPreferred);
  });

  it('the options of a rule take effect at once', async () => {
    const draft = await openDraft('قال: نعم، سنعود غدا.\n');
    await setSetting('options', { 'spacing/space-before-colon': { style: 'spaced' } });
    await waitForDiagnostics(draft, ['0:3-0:4 spacing/space-before-colon']);
    await setSetting('options', undefined);
    await waitForDiagnostics(draft, []);
  });

  it('a wrong value spoils neither the other settings nor the review', async () => {
    const draft = await openDraft('قال  المتحدث ، ثم سكت.\n');
    await setSetting('severity', {
      'spacing/no-such-rule': 'error',
      'spacing/repeated-space': 'off',
      'spacing/space-before-mark': 'loud',
    });
    await waitForDiagnostics(draft, ['0:12-0:13 spacing/space-before-mark']);
  });
});
