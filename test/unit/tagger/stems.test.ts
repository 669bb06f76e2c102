import assert from 'node:assert/strict';
import { chooseStem } from '../../../src/core/tagger/choose-stem.ts';
import { stemsOf } from '../../../src/core/tagger/stems.ts';
import { readWord } from '../../../src/core/tagger/word.ts';
import { tables } from './tables.ts';

const stems = (word: string): readonly string[] => stemsOf(word).map((stem) => stem.word);

/** The name that a word is taken for when nothing else of the draft is known. */
function nameIn(text: string, isNameElsewhere = false): string {
  const word = readWord(text, tables.phrases, tables.clusters);
  return word.stems[chooseStem(word, isNameElsewhere)]!.word;
}

describe('stems of a word', () => {
  it('are the word, and what is left without each prefix that it may have', () => {
    assert.deepEqual(stems('طرابلس'), ['طرابلس']);
    assert.deepEqual(stems('وطرابلس'), ['وطرابلس', 'طرابلس']);
    assert.deepEqual(stems('وبباريس'), ['وبباريس', 'بباريس', 'باريس']);
    assert.deepEqual(stems('للقاهرة'), ['للقاهرة', 'القاهرة', 'لقاهرة']);
    assert.deepEqual(stems('وللقاهرة'), ['وللقاهرة', 'للقاهرة', 'القاهرة', 'لقاهرة']);
  });

  it('leave nothing that is too short for a name', () => {
    assert.deepEqual(stems('وعد'), ['وعد']);
    assert.deepEqual(stems('به'), ['به']);
    assert.deepEqual(stems(''), ['']);
  });
});

describe('the name in a word', () => {
  for (const word of [
    ...['واشنطن', 'وليد', 'وائل', 'باريس', 'بغداد', 'بوتين', 'بايدن', 'فرنسا', 'فهد', 'كندا', 'كييف', 'كمال'],
    ...['لبنان', 'ليبيا', 'لندن', 'لافروف', 'بلينكن', 'ولد'],
  ]) {
    it(`is all of ${word}`, () => assert.equal(nameIn(word), word));
  }

  for (const [word, name] of [
    ['وطرابلس', 'طرابلس'],
    ['للقاهرة', 'القاهرة'],
    ['بباريس', 'باريس'],
    ['وواشنطن', 'واشنطن'],
    ['ووليد', 'وليد'],
    ['ولبنان', 'لبنان'],
    ['للبنان', 'لبنان'],
    ['فالقاهرة', 'القاهرة'],
    ['كالقاهرة', 'القاهرة'],
    ['وبوتين', 'بوتين'],
    ['وبالقاهرة', 'القاهرة'],
  ] as const) {
    it(`is ${name} in ${word}`, () => assert.equal(nameIn(word), name));
  }

  it('is what stands alone elsewhere in the draft where nothing else tells', () => {
    assert.equal(nameIn('وزلفانكو'), 'وزلفانكو');
    assert.equal(nameIn('وزلفانكو', true), 'زلفانكو');
  });
});
