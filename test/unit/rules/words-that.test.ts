import assert from 'node:assert/strict';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { wordsThat, wordTest } from '../../../src/core/rules/words-that.ts';

describe('words that a test takes', () => {
  let asked = 0;
  const endsInTa = wordTest((_, plain) => {
    asked++;
    return plain.endsWith('ة');
  });
  const isVowelled = wordTest((word, plain) => word !== plain);

  const takenOf = (text: string, test: typeof endsInTa) =>
    wordsThat(createBlock('paragraph', 'plain', text), test).map(({ token, word, index }) => ({
      word,
      index,
      start: token.start,
    }));

  it('come as they are written, in order, with their places', () => {
    const text = 'مدرسةٌ كبيرة، وABC قريةُ 5';
    assert.deepEqual(takenOf(text, endsInTa), [
      { word: 'مدرسةٌ', index: 0, start: 0 },
      { word: 'كبيرة', index: 2, start: 7 },
      { word: 'قريةُ', index: 8, start: 19 },
    ]);
    assert.deepEqual(
      takenOf(text, isVowelled).map(({ word }) => word),
      ['مدرسةٌ', 'قريةُ'],
    );
    assert.deepEqual(takenOf('بيت كبير', endsInTa), []);
  });

  it('a word is put to a test once, in whatever drafts it stands', () => {
    const before = asked;
    takenOf('زغبرطات زغبرطات', endsInTa);
    takenOf('في زغبرطات', endsInTa);
    takenOf('زغبرطات', endsInTa);
    takenOf('في زغبرطات', isVowelled);
    assert.ok(asked - before <= 2);
  });
});
