import assert from 'node:assert/strict';
import { findings, marked } from '../../support/declared.ts';

const of = (words: object) => ({ kind: 'repeat-limit', 'repeat-limit': words });

describe('a limit of repetition', () => {
  it('reports the first beyond the limit, and the others with it', () => {
    const entry = of({ phrases: ['وأضاف'], limit: 2 });
    const text = 'وأضاف هذا\nوأضاف ذاك\nوأضاف غيره وأضاف';
    assert.equal(marked(entry, text), 'وأضاف هذا\nوأضاف ذاك\n[وأضاف] غيره وأضاف');
    const [finding] = findings(entry, text);
    assert.equal(finding!.message.ar, 'عدد مرات «وأضاف» هنا 4، والحد 2');
    assert.equal(finding!.related!.length, 1);
  });

  it('counts each phrase alone, and those of a list together', () => {
    const text = 'من جهته ثم من جانبه';
    assert.equal(marked(of({ phrases: ['من جهته', 'من جانبه'], limit: 1 }), text), text);
    assert.equal(marked(of({ phrases: [['من جهته', 'من جانبه']], limit: 1 }), text), 'من جهته ثم [من جانبه]');
  });

  it('counts in each paragraph where it is told to', () => {
    const entry = of({ phrases: ['وأضاف'], limit: 1, per: 'paragraph' });
    assert.equal(marked(entry, 'وأضاف\nوأضاف ثم وأضاف'), 'وأضاف\nوأضاف ثم [وأضاف]');
  });

  it('counts no quotations', () => {
    const entry = of({ phrases: ['قال'], limit: 1 });
    assert.deepEqual(findings(entry, 'قال: «لقد قال لي هذا قال»'), []);
  });
});
