import assert from 'node:assert/strict';
import { createTrieRootFromList, serializeTrie } from 'cspell-trie-lib';
import { packWords } from '../../../scripts/pack-words.ts';
import { createWordGraph } from '../../../src/core/lexicon/word-graph.ts';

const graphOf = (...words: readonly string[]) =>
  createWordGraph(packWords([...serializeTrie(createTrieRootFromList(words), { version: 3 })].join('')));

describe('the word graph', () => {
  it('has the words of the dictionary and none of their beginnings or continuations', () => {
    const graph = graphOf('كتاب', 'كتب', 'قلم', 'كتابان');
    for (const word of ['كتاب', 'كتب', 'قلم', 'كتابان']) assert.ok(graph.has(word), word);
    for (const word of ['', 'ك', 'كتا', 'كتابا', 'كتابة', 'قل', 'قلما', 'كتاب ', 'book']) {
      assert.ok(!graph.has(word), word);
    }
  });

  it('is read without the tashkeel of the dictionary', () => {
    const graph = graphOf('كتابًا', 'جدّا', 'جدة');
    for (const word of ['كتابا', 'جدا', 'جدة']) assert.ok(graph.has(word), word);
    assert.ok(!graph.has('كتاب'));
  });

  it('leaves out words with other signs and the copies behind a tilde', () => {
    const graph = graphOf('باب', 'باب:1', '~دار', '5000');
    assert.ok(graph.has('باب'));
    assert.ok(!graph.has('دار'));
    assert.ok(!graph.has('5000'));
  });

  it('is empty for an empty dictionary', () => {
    assert.ok(!graphOf().has('ا'));
  });
});
