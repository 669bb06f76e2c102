import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, type Encoding } from '../../../src/cli/encoding.ts';

const encodings: readonly Encoding[] = ['utf8', 'utf8-bom', 'utf16le', 'utf16be'];

describe('encoding', () => {
  it('gives back the same text and bytes in every encoding', () => {
    const text = fc.string({ unit: 'binary' }).map((s) => s.replace(/\p{Surrogate}|\0|^\ufeff/gu, ''));
    fc.assert(
      fc.property(text, fc.constantFrom(...encodings), (original, encoding) => {
        const bytes = encode(original, encoding);
        const decoded = decode(bytes);
        assert.deepEqual(decoded, { text: original, encoding });
      }),
    );
  });

  it('either refuses bytes or gives them back unchanged, whatever they are', () => {
    const start = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 40 }), (mark, rest) => {
        const bytes = Buffer.from([...mark, ...rest]);
        const decoded = decode(bytes);
        if ('fault' in decoded) assert.ok(decoded.fault.byte < bytes.length && decoded.fault.line >= 1);
        else assert.ok(encode(decoded.text, decoded.encoding).equals(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not count a byte order mark as text', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffخبر')), { text: 'خبر', encoding: 'utf8-bom' });
    assert.deepEqual(decode(Buffer.from('\ufeffخبر', 'utf16le')), { text: 'خبر', encoding: 'utf16le' });
  });

  it('names the first byte that is not UTF-8 and its line', () => {
    const cases: readonly [number[], number][] = [
      [[0x80], 0],
      [[0xc3], 0],
      [[0xc0, 0xaf], 0],
      [[0xef, 0xbf, 0x41], 0],
      [[0xed, 0xa0, 0x80], 0],
      [[0xf4, 0x90, 0x80, 0x80], 0],
      [[0xf0, 0x9f, 0x98], 0],
      [[0xff], 0],
      [[0xef, 0xbf, 0xbd, 0xef], 3],
    ];
    for (const [bad, at] of cases) {
      const good = Buffer.from('أ\r\nب\rج\nد');
      const decoded = decode(Buffer.concat([good, Buffer.from(bad), Buffer.from('تتمة\n')]));
      assert.deepEqual(decoded, { fault: { kind: 'invalid-utf8', byte: good.length + at, line: 4 } });
    }
  });

  it('counts the byte order mark when it names a byte', () => {
    const decoded = decode(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff]));
    assert.deepEqual(decoded, { fault: { kind: 'invalid-utf8', byte: 4, line: 1 } });
  });

  it('refuses UTF-16 with half a character', () => {
    const lone = Buffer.from('\ufeffا\nب\ud800ج', 'utf16le');
    assert.deepEqual(decode(lone), { fault: { kind: 'invalid-utf16', byte: 8, line: 2 } });
    const odd = Buffer.concat([Buffer.from('\ufeffا', 'utf16le'), Buffer.of(0x41)]);
    assert.deepEqual(decode(odd), { fault: { kind: 'invalid-utf16', byte: 4, line: 1 } });
  });

  it('takes a zero byte for the sign of a binary file', () => {
    assert.deepEqual(decode(Buffer.from('أ\n\0')), { fault: { kind: 'binary', byte: 3, line: 2 } });
    // UTF-32 starts with the mark of UTF-16.
    assert.deepEqual(decode(Buffer.of(0xff, 0xfe, 0, 0)), { fault: { kind: 'binary', byte: 2, line: 1 } });
  });
});
