import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { applyEdits, type Edit } from '../../../src/core/index.ts';
import { unifiedDiff } from '../../../src/cli/unified-diff.ts';

/** A text of few letters and many line ends, with sorted edits that keep apart. */
const textAndEdits = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '\n', '\r\n'), maxLength: 120 }),
    cuts: fc.array(fc.nat(250), { maxLength: 12 }),
    inserts: fc.array(fc.string({ unit: fc.constantFrom('ج', '\n', '\r\n'), maxLength: 3 }), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ text, cuts, inserts }) => {
    const places = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < places.length; i += 2) {
      edits.push({ start: places[i]!, end: places[i + 1]!, text: inserts[(i / 2) % inserts.length]! });
    }
    return { text, edits };
  });

describe('unifiedDiff', () => {
  it('is a patch that turns the text into the fixed text', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const patch = unifiedDiff('a.txt', text, edits);
        const fixed = applyEdits(text, edits);
        if (text === fixed) assert.equal(patch, '');
        else assert.equal(applyPatch(text, patch, { autoConvertLineEndings: false }), fixed);
      }),
      { numRuns: 3000 },
    );
  });

  it('shows three lines round a change and joins changes that are near', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `سطر ${i + 1}`);
    const text = lines.join('\n');
    const at = (line: number) => text.indexOf(`سطر ${line}\n`);
    const edits = [2, 9, 18].map((line) => ({ start: at(line), end: at(line) + 3, text: 'بيت' }));
    assert.equal(
      unifiedDiff('مجلد/خبر.txt', text, edits),
      [
        '--- a/مجلد/خبر.txt',
        '+++ b/مجلد/خبر.txt',
        '@@ -1,12 +1,12 @@',
        ' سطر 1',
        '-سطر 2',
        '+بيت 2',
        ...lines.slice(2, 8).map((line) => ` ${line}`),
        '-سطر 9',
        '+بيت 9',
        ...lines.slice(9, 12).map((line) => ` ${line}`),
        '@@ -15,6 +15,6 @@',
        ...lines.slice(14, 17).map((line) => ` ${line}`),
        '-سطر 18',
        '+بيت 18',
        ...lines.slice(18).map((line) => ` ${line}`),
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
  });

  it('quotes names that would break its header', () => {
    const patch = (path: string) => unifiedDiff(path, 'ا\n', [{ start: 0, end: 1, text: 'ب' }]);
    assert.match(patch('a"\n.txt'), /^--- "a\/a\\"\\n\.txt"\n\+\+\+ "b\/a\\"\\n\.txt"\n@@/);
    // A tab ends a name that has blanks, as git has it.
    assert.match(patch('خبر 1.txt'), /^--- a\/خبر 1\.txt\t\n\+\+\+ b\/خبر 1\.txt\t\n@@/);
  });

  it('tells nothing of edits that change nothing', () => {
    assert.equal(unifiedDiff('a', 'خبر\n', [{ start: 0, end: 3, text: 'خبر' }]), '');
  });
});
