import assert from 'node:assert/strict';
import { createPhraseScanner, type WantedPhrase } from '../../../src/core/phrases/index.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';

/** What is found of the phrases of one list: the prefix, then the place as it is written, then the ending. */
function found(phrases: readonly (string | WantedPhrase)[], text: string): readonly string[] {
  const list = phrases.map((phrase) => (typeof phrase === 'string' ? { text: phrase } : phrase));
  const block = createBlock('paragraph', 'plain', text);
  const matches = createPhraseScanner([list])(block).get(0) ?? [];
  return matches.map(({ prefix, start, end, ending }) => {
    return [prefix, text.slice(start, end), ...(ending === '' ? [] : [ending])].join('|');
  });
}

describe('scan-phrases', () => {
  it('finds words behind the prefixes of Arabic', () => {
    for (const [text, expected] of [
      ['هام', '|هام'],
      ['وهام', 'و|هام'],
      ['بهام', 'ب|هام'],
      ['الهام', 'ال|هام'],
      ['والهام', 'وال|هام'],
      ['وبالهام', 'وبال|هام'],
      ['للهام', 'لل|هام'],
      ['فللهام', 'فلل|هام'],
    ] as const)
      assert.deepEqual(found(['هام'], text), [expected]);
  });

  it('gives back the alef that is not written behind «ل»', () => {
    assert.deepEqual(found(['الغير مشروع'], 'للغير مشروع'), ['ل|لغير مشروع']);
  });

  it('needs whole words', () => {
    for (const text of ['هامش', 'ألهام', 'إلهام', 'سهام', 'هامات'])
      assert.deepEqual(found(['هام'], text), []);
    assert.deepEqual(found(['وفق'], 'أوفق'), []);
  });

  it('takes no short word for one behind a prefix, unless more words follow', () => {
    assert.deepEqual(found(['ما'], 'كما ما'), ['|ما']);
    assert.deepEqual(found(['لا سيما'], 'ولا سيما'), ['و|لا سيما']);
  });

  it('passes over tashkeel and tatweel, and tells hamzas apart', () => {
    assert.deepEqual(found(['هام'], 'هـامٌّ'), ['|هـامٌّ']);
    assert.deepEqual(found(['إن'], 'ان أن إن'), ['|إن']);
  });

  it('passes over any one blank, and no markup', () => {
    assert.deepEqual(found(['قال أن'], 'قال\u00a0 أن'), ['|قال\u00a0 أن']);
    const block = createBlock('paragraph', 'markdown', 'قال **أن** وقال\nأن');
    const matches = createPhraseScanner([[{ text: 'قال أن' }]])(block).get(0) ?? [];
    assert.deepEqual(
      matches.map(({ written }) => written),
      ['قال أن'],
    );
  });

  it('takes the longest phrase of a list, and each list for itself', () => {
    assert.deepEqual(found(['وزير', 'وزير الخارجية', 'الخارجية'], 'وزير الخارجية'), ['|وزير الخارجية']);
    const scan = createPhraseScanner([[{ text: 'وزير' }], [{ text: 'وزير الخارجية' }]]);
    assert.deepEqual([...scan(createBlock('paragraph', 'plain', 'وزير الخارجية')).keys()], [0, 1]);
  });

  it('finds endings that the phrase takes, the bare one only where it is listed', () => {
    const endings = new Set(['', 'ة', 'ات']);
    assert.deepEqual(found([{ text: 'هام', endings }], 'هام هامة والهامات هامين'), [
      '|هام',
      '|هامة|ة',
      'وال|هامات|ات',
    ]);
    assert.deepEqual(found([{ text: 'مهم', endings: new Set(['ة']) }], 'مهم مهمة'), ['|مهمة|ة']);
  });

  it('takes a phrase to the letter before another one with an ending', () => {
    const endings = new Set(['', 'ة']);
    const list = [
      { text: 'هام', endings },
      { text: 'هامة', stem: 'هام', endings: new Set(['ة', 'ات']) },
    ];
    const block = createBlock('paragraph', 'plain', 'هام هامة هامات');
    assert.deepEqual(
      createPhraseScanner([list])(block)
        .get(0)!
        .map(({ phrase }) => phrase),
      [0, 1, 1],
    );
  });

  it('finds nothing inside a phrase that protects', () => {
    const list = ['هام', { text: 'وست هام', protects: true }];
    assert.deepEqual(found(list, 'أمر هام للاعب وست هام'), ['|هام']);
    assert.deepEqual(found(['هام جدا', { text: 'هام', protects: true }], 'هام جدا'), ['|هام جدا']);
  });
});
