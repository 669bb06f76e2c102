import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, createLineIndex, type Edit } from '../../../src/core/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { segment } from '../../../src/core/text/segment.ts';
import { draft, format } from '../../support/drafts.ts';

/** Sorted edits without overlaps for a text of this length. */
function edits(length: number): fc.Arbitrary<readonly Edit[]> {
  return fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((triples) => {
      const bounds = triples.flatMap(([a, b]) => [a, b]).toSorted((a, b) => a - b);
      return triples
        .map(([, , text], i): Edit => ({ start: bounds[2 * i]!, end: bounds[2 * i + 1]!, text }))
        .filter(({ start, end }, i, all) => i === 0 || all[i - 1]!.end < start || start < end);
    });
}

describe('text model', () => {
  it('tiles every block with tokens', () => {
    fc.assert(
      fc.property(fc.oneof(draft(), fc.string({ unit: 'binary' })), format, (text, chosen) => {
        for (const place of segment(text, chosen)) {
          const blockText = text.slice(place.start, place.end);
          const { tokens, sentences } = createBlock(place.kind, chosen, blockText);
          let at = 0;
          for (const token of tokens) {
            assert.equal(token.start, at);
            assert.ok(token.end > token.start);
            at = token.end;
          }
          assert.equal(at, blockText.length);
          for (const [i, sentence] of sentences.entries()) {
            assert.ok(sentence.end > sentence.start && sentence.end <= blockText.length);
            assert.ok(i === 0 || sentence.start >= sentences[i - 1]!.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a draft into blocks in order, without overlaps, and in plain text loses nothing but line ends', () => {
    fc.assert(
      fc.property(draft(), format, (text, chosen) => {
        const blocks = segment(text, chosen);
        let at = 0;
        let between = '';
        for (const { start, end } of blocks) {
          assert.ok(start >= at && end > start && end <= text.length);
          between += text.slice(at, start);
          at = end;
        }
        between += text.slice(at);
        if (chosen === 'plain') assert.match(between, /^[\r\n]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the position of every offset and back, as a walk over the text does', () => {
    fc.assert(
      fc.property(draft(40), (text) => {
        const lines = createLineIndex(text);
        let line = 0;
        let lineStart = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const position = lines.positionAt(offset);
          assert.deepEqual(position, { line, character: offset - lineStart });
          assert.equal(lines.offsetAt(position), offset);
          if (text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')) {
            line++;
            lineStart = offset + 1;
          }
        }
        assert.equal(lines.lineCount, line + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('composes two lists of edits into one that does the same', () => {
    const twoSteps = fc.string({ maxLength: 30 }).chain((text) =>
      edits(text.length).chain((first) => {
        const middle = applyEdits(text, first);
        return edits(middle.length).map((second) => ({ text, first, middle, second }));
      }),
    );
    fc.assert(
      fc.property(twoSteps, ({ text, first, middle, second }) => {
        assert.equal(applyEdits(text, composeEdits(text, first, second)), applyEdits(middle, second));
      }),
      { numRuns: 3000 },
    );
  });
});
