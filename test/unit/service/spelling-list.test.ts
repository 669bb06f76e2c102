import assert from 'node:assert/strict';
import { createReviewer, type Lexicon } from '../../../src/core/index.ts';
import { spellingList } from '../../../src/service/spelling-list.ts';
import { productLexicon } from '../../support/lexicon.ts';

describe('spellingList', () => {
  let lexicon: Lexicon;

  before(async () => {
    lexicon = await productLexicon();
  });

  function list(texts: readonly string[], words: readonly string[] = []) {
    const reviewer = createReviewer([], { words }, { lexicon });
    return spellingList(
      texts.map((text, i) => ({ path: `${i + 1}.txt`, draft: reviewer.review(text, 'plain').draft })),
    );
  }

  it('counts a word over all drafts and names its first place, the most frequent first', () => {
    const words = list(['قال إنها شمندور.\n', 'وصف الزغبرطة\nثم شمندور']);
    assert.deepEqual(
      words.map(({ word, count, first }) => [word, count, first.path, first.position]),
      [
        ['شمندور', 2, '1.txt', { line: 0, character: 9 }],
        ['الزغبرطة', 1, '2.txt', { line: 0, character: 4 }],
      ],
    );
  });

  it('joins the forms of a word only where it stands without prefixes too', () => {
    const [joined, ...others] = list(['الزغبرطة وبالزغبرطة ثم وبالزغبرطة زغبرطة', 'في بالشمندور']);
    assert.deepEqual(joined, {
      word: 'زغبرطة',
      count: 4,
      forms: [
        { text: 'وبالزغبرطة', count: 2 },
        { text: 'الزغبرطة', count: 1 },
        { text: 'زغبرطة', count: 1 },
      ],
      first: { path: '1.txt', position: { line: 0, character: 0 } },
    });
    assert.deepEqual(
      others.map(({ word }) => word),
      ['بالشمندور'],
    );
  });

  it('keeps apart what has a likely correction', () => {
    const words = list(['العمل الاغاثي وشمندور']);
    assert.deepEqual(
      words.map(({ word, suggestion }) => [word, suggestion]),
      [
        ['الاغاثي', 'الإغاثي'],
        ['وشمندور', undefined],
      ],
    );
  });

  it('gives a dictionary that knows every form of what it lists', () => {
    const texts = ['زغبرطة فبالزغبرطة بالزغبرطة وفبالزغبرطة فبزغبرطة للزغبرطة كالزغبرطة والشمندور شمندور'];
    const taken = list(texts).map(({ word }) => word);
    assert.ok(taken.length > 1 && taken.length < 9);
    assert.deepEqual(list(texts, taken), []);
  });
});
