import assert from 'node:assert/strict';
import { parseDictionary } from '../../../src/core/house/parse-dictionary.ts';

describe('parseDictionary', () => {
  const wordsOf = (source: string) => {
    const { words, problems } = parseDictionary(source);
    assert.deepEqual(problems, []);
    return words;
  };

  it('reads the entries behind their number, which may be wrong or missing', () => {
    for (const count of ['2\n', '7 \r\n', '']) {
      assert.deepEqual(wordsOf(`${count}زغبرطة\r\nشمندور`), ['زغبرطة', 'شمندور']);
    }
    assert.deepEqual(wordsOf(''), []);
    assert.deepEqual(wordsOf('0\n'), []);
  });

  it('reads words with flags, forbidden words and entries of several words', () => {
    const source = '6\nزغبرطة/P\nأبو ظبي\n*المسئول=المسؤول\nالشئون/!\n*مسئول/P!\nشمندور/P\tpo:noun\n';
    assert.deepEqual(wordsOf(source), [
      'زغبرطة',
      'أبو ظبي',
      '*المسئول=المسؤول',
      '*الشئون',
      '*مسئول',
      'شمندور',
    ]);
  });

  it('passes over remarks and empty lines, and takes an escaped slash for a letter', () => {
    assert.deepEqual(wordsOf('1\n# كلمات الدار\n\n   \nو\\/أو\n'), ['و/أو']);
  });

  it('leaves out a word with an unknown flag, and names the place', () => {
    const source = '2\nزغبرطة/PA\nشمندور\n';
    const { words, problems } = parseDictionary(source);
    assert.deepEqual(words, ['شمندور']);
    assert.deepEqual(
      problems.map(({ start, end, message }) => [source.slice(start, end), message.en.slice(0, 16)]),
      [['PA', 'Unknown flag "A"']],
    );
  });

  it('names a line without a word', () => {
    const source = '2\r\n/P\r\n123\r\n';
    const { words, problems } = parseDictionary(source);
    assert.deepEqual(words, []);
    assert.deepEqual(
      problems.map(({ start, end }) => source.slice(start, end)),
      ['/P', '123'],
    );
  });

  it('names the place of what is no UTF-8', () => {
    const source = new TextDecoder().decode(
      Buffer.concat([Buffer.from('2\nزغبرطة\n'), Buffer.of(0xe6, 0xd5)]),
    );
    const { words, problems } = parseDictionary(source);
    assert.deepEqual(words, ['زغبرطة']);
    assert.deepEqual(
      problems.map(({ start, end, message }) => [start, end, message.en.slice(0, 13)]),
      [[9, 10, 'Invalid UTF-8']],
    );
  });

  it('does not name every line of a dictionary that was made for other affixes', () => {
    const { words, problems } = parseDictionary(`5000\n${'زغبرطة/AB\n'.repeat(5000)}`);
    assert.deepEqual(words, []);
    assert.equal(problems.length, 20);
  });
});
