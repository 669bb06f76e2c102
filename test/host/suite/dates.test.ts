import assert from 'node:assert/strict';
import {
  actionTitled,
  applyAction,
  diagnosticsOf,
  hoverAt,
  openDraft,
  quickFixesOf,
  tidyUp,
  waitForDiagnostics,
  waitForText,
} from './helpers.ts';

describe('dates', () => {
  afterEach(tidyUp);

  it('are checked against their weekday, and mended as the editor chooses', async () => {
    const draft = await openDraft('وصل الوفد يوم الخميس 22 نوفمبر 2024، ثم غادر.\n');
    await waitForDiagnostics(draft, ['0:14-0:35 dates/weekday-mismatch']);
    const fixes = await quickFixesOf(draft, diagnosticsOf(draft)[0]!);
    await applyAction(actionTitled(fixes, /الجمعة/));
    await waitForText(draft, 'وصل الوفد يوم الجمعة 22 نوفمبر 2024، ثم غادر.\n');
    await waitForDiagnostics(draft, []);
  });

  it('are explained under the mouse', async () => {
    const draft = await openDraft('وصل الوفد في 22 نوفمبر 2024 ، ثم غادر.\n');
    await waitForDiagnostics(draft, ['0:27-0:28 spacing/space-before-mark']);
    assert.match(await hoverAt(draft, 0, 16), /الجمعة 22 نوفمبر 2024[^]*20 جمادى الأولى 1446/);
  });
});
