import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../../src/core/index.ts';
import { excerptOf } from '../../../src/cli/excerpt.ts';
import { printable, visible } from '../../../src/cli/printable.ts';

describe('printable', () => {
  it('leaves Arabic and Latin prose as it is', () => {
    const text = 'قال «الرئيسُ» 5% — OK 👍 كتــاب\u200cها';
    assert.equal(printable(text), text);
  });

  it('names what would steer a terminal or turn a line', () => {
    assert.equal(printable('a\u001b[31mb\u202ec\r\n'), 'a⟨U+001B⟩[31mb⟨U+202E⟩c⟨U+000D⟩⟨U+000A⟩');
    assert.equal(printable('a\tb'), 'a b');
  });

  it('lets no control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(printable(text) + visible(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('visible', () => {
  it('gives every unseen character a sign', () => {
    assert.equal(visible('ا \u00a0\t\n\u200f\u202f\u00adب'), 'ا·⍽⇥↵⟨U+200F⟩⟨U+202F⟩⟨U+00AD⟩ب');
  });
});

describe('excerptOf', () => {
  const excerpt = (marked: string) => {
    const [before = '', inner = '', after = ''] = marked.split(/[⟦⟧]/);
    const text = before + inner + after;
    const draft = { text, format: 'plain', lines: createLineIndex(text), blocks: [] } as const;
    return excerptOf(draft, { start: before.length, end: before.length + inner.length });
  };

  it('shows the whole of a short line and nothing of its neighbours', () => {
    assert.deepEqual(excerpt('سطر سابق\n  عام 2020⟦ ⟧، زار  \r\nلاحق'), {
      before: 'عام 2020',
      marked: '·',
      after: '، زار',
    });
  });

  it('cuts a long line between words', () => {
    const { before, after } = excerpt(`${'كلمة '.repeat(30)}⟦خطأ⟧${' كلمة'.repeat(30)}`);
    assert.match(before, /^…( كلمة)+ $/);
    assert.match(after, /^( كلمة)+ …$/);
    assert.ok(before.length <= 42 && after.length <= 42);
  });

  it('does not cut at a line end that lies just at its reach', () => {
    const word = 'ك'.repeat(40);
    assert.deepEqual(excerpt(`س\n${word}⟦ ⟧${word}\nس`), { before: word, marked: '·', after: word });
  });

  it('shortens what is long itself, and halves no character', () => {
    const { marked } = excerpt(`⟦${'ا'.repeat(39)}👍${'ب'.repeat(50)}👍${'ج'.repeat(39)}⟧`);
    assert.equal(marked, `${'ا'.repeat(39)} … ${'ج'.repeat(39)}`);
  });

  it('shows a finding over several lines in one', () => {
    assert.equal(excerpt('ا⟦\r\n\r\n⟧ب').marked, '␍↵␍↵');
  });
});
