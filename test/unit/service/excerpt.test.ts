import assert from 'node:assert/strict';
import { excerptAround } from '../../../src/service/excerpt.ts';

function excerpt(text: string, name: string) {
  const start = text.indexOf(name);
  const {
    text: line,
    start: from,
    end,
  } = excerptAround(text, { start: 0, end: text.length }, { start, end: start + name.length });
  return { line, shown: line.slice(from, end) };
}

describe('the sentence around a mention', () => {
  it('is the sentence itself where it is short', () => {
    assert.deepEqual(excerpt('وصل الوفد إلى القاهرة أمس.', 'القاهرة'), {
      line: 'وصل الوفد إلى القاهرة أمس.',
      shown: 'القاهرة',
    });
  });

  it('has single blanks and nothing invisible, and the place still fits', () => {
    assert.deepEqual(excerpt('وصل\u00a0 \u202bخليفة\nحفتر\u202c  \tأمس', 'خليفة\nحفتر'), {
      line: 'وصل خليفة حفتر أمس',
      shown: 'خليفة حفتر',
    });
  });

  it('is cut at words, with dots where something is left out, and the place stays in it', () => {
    const { line, shown } = excerpt(`${'كلمة '.repeat(50)}القاهرة ${'كلام '.repeat(50)}`, 'القاهرة');
    assert.equal(shown, 'القاهرة');
    assert.match(line, /^… (?:كلمة )+القاهرة (?:كلام )+…$/);
    assert.ok(line.length < 160);
  });

  it('cuts a run without blanks too, never within a character', () => {
    const { line, shown } = excerpt(`${'\ud83d\ude00'.repeat(100)}دمشق${'\ud83d\ude00'.repeat(101)}`, 'دمشق');
    assert.equal(shown, 'دمشق');
    assert.doesNotThrow(() => encodeURIComponent(line), 'no half of a pair');
    assert.ok(line.length < 200);
  });

  it('shows what is joined before the place outside it', () => {
    assert.deepEqual(excerpt('بالقاهرة', 'القاهرة'), { line: 'بالقاهرة', shown: 'القاهرة' });
  });
});
