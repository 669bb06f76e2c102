import assert from 'node:assert/strict';
import { hoverAt, openDraft, tidyUp, waitForDiagnostics } from './helpers.ts';

describe('the hover', () => {
  afterEach(tidyUp);

  it('explains the fault under the mouse: why, an example and the fix', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    const text = await hoverAt(draft, 0, 11);
    assert.match(text, /تلتصق الفاصلة/);
    assert.match(text, /✗/);
    assert.match(text, /✓/);
    assert.match(text, /احذف المسافة/);
  });

  it('is silent where there is no fault', async () => {
    const draft = await openDraft('قال المتحدث ، ثم سكت.\n');
    await waitForDiagnostics(draft, ['0:11-0:12 spacing/space-before-mark']);
    assert.equal(await hoverAt(draft, 0, 2), '');
  });
});
