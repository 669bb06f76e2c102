import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginTest } from '../../../src/core/phrases/may-begin.ts';
import { prefixReadings } from '../../../src/core/phrases/prefixes.ts';

const letters = fc.constantFrom(...'ابتلكوفيهسر');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });

describe('the beginnings of phrases', () => {
  const mayBegin = beginTest(new Map(['القاهره', 'فيسبوك', 'ا', 'لندن'].map((first) => [first, 0])));

  it('are found behind every prefix', () => {
    const found = [
      'القاهره',
      'وبالقاهره',
      'للقاهره',
      'وللقاهره',
      'بفيسبوك',
      'والفيسبوك',
      'للفيسبوك',
      'ا',
      'للندن',
    ];
    assert.deepEqual(found.filter(mayBegin), found);
  });

  it('are not found in other words', () => {
    assert.deepEqual(['القاهر', 'قال', 'سفيسبوك', 'اب', '', 'ندن'].filter(mayBegin), []);
  });

  it('are passed over in no word that a reading of it begins', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), fc.array(word), (firsts, words) => {
        const listed = new Map(firsts.map((first) => [first, 0]));
        const test = beginTest(listed);
        const prefixed = firsts.flatMap((first) =>
          ['و', 'ب', 'وب', 'ول', 'ال', 'وبال', 'لل'].map((prefix) => prefix + first),
        );
        for (const each of [...words, ...firsts, ...prefixed]) {
          if (prefixReadings(each).some(({ rest }) => listed.has(rest))) assert.ok(test(each), each);
        }
      }),
    );
  });
});
