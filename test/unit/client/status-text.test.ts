import assert from 'node:assert/strict';
import { statusCounts, statusLines } from '../../../src/client/status-text.ts';

const none = { error: 0, warning: 0, information: 0, hint: 0 };

describe('status of a draft', () => {
  it('counts what there is, gravest first, and leaves out what there is not', () => {
    assert.equal(statusCounts({ counts: none, ignored: 0 }), '$(check)');
    const counts = { error: 2, warning: 0, information: 1, hint: 12 };
    assert.equal(statusCounts({ counts, ignored: 0 }), '$(error) 2 $(info) 1 $(lightbulb) 12');
  });

  it('says in words what the signs mean, what is ignored and what is not shown', () => {
    const lines = statusLines({ counts: { ...none, warning: 1500 }, ignored: 3, shown: 1000 });
    assert.deepEqual(
      lines.map(({ en }) => en),
      [
        'Warnings: 1500',
        'Ignored: 3',
        'The editor shows the 1000 gravest.',
        'Click to open the list of problems.',
      ],
    );
    const clean = statusLines({ counts: none, ignored: 0 });
    assert.equal(clean[0]?.ar, 'لم يجد مدقّق ما يُصلَح في هذه المسودة.');
  });
});
