import assert from 'node:assert/strict';
import { createReviewer, parseStyle, rules, type Lexicon } from '../../../src/core/index.ts';
import { productLexicon } from '../../support/lexicon.ts';

describe('words of a house', () => {
  let lexicon: Lexicon;

  before(async () => {
    lexicon = await productLexicon();
  });

  function spellingIn(text: string, words: readonly string[]): readonly string[] {
    const levels = { 'spelling/unknown-word': 'hint' } as const;
    return createReviewer(rules, { levels, words }, { lexicon })
      .review(text, 'plain')
      .findings.filter(({ rule }) => rule.startsWith('spelling/'))
      .map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
  }

  it('are right with every prefix, and no other word is', () => {
    const words = lexicon.withWords(['زغبرطة', '# تعليق', '']);
    for (const word of 'زغبرطة لزغبرطة وبالزغبرطة للزغبرطة الزغبرطة فبزغبرطة'.split(' ')) {
      assert.ok(words.has(word), word);
    }
    for (const word of 'زغبرطات زغبر سزغبرطة تعليقزغ'.split(' ')) assert.ok(!words.has(word), word);
    assert.ok(!lexicon.has('زغبرطة'));
    assert.ok(words.has('الكتاب'));
  });

  it('may be phrases, whose words are right in them only', () => {
    assert.deepEqual(spellingIn('مدينة زغبرطة خنشقة وبزغبرطة خنشقة ثم خنشقة', ['زغبرطة خنشقة']), [
      'spelling/unknown-word خنشقة',
    ]);
  });

  it('may be forbidden, with what to write instead', () => {
    const words = lexicon.withWords(['*مسئول=مسؤول', '*كابينيت']);
    assert.deepEqual(words.houseWords.forbidden('بالمسئول'), { replacement: 'بالمسؤول' });
    assert.deepEqual(words.houseWords.forbidden('الكابينيت'), { replacement: undefined });
    assert.equal(words.houseWords.forbidden('مسؤول'), undefined);
    assert.equal(lexicon.houseWords.forbidden('مسئول'), undefined);
  });

  it('stand in the style file', () => {
    const { configuration, problems } = parseStyle('words:\n  - أبو ظبي\n  - "*المسئول=المسؤول"\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.words, ['أبو ظبي', '*المسئول=المسؤول']);
  });

  it('are told at their place where they are no list of words', () => {
    const source = 'words:\n  - كلمة\n  - 12\n';
    const { configuration, problems } = parseStyle(source);
    assert.deepEqual(configuration.words, ['كلمة']);
    assert.deepEqual(
      problems.map(({ start, end }) => source.slice(start, end)),
      ['12'],
    );
    assert.equal(parseStyle('words: كلمة').problems.length, 1);
  });

  it('may be phrases that the house does not write, with what it writes instead or without', () => {
    const words = ['*على ضوء=في ضوء', '*رجل الشارع', 'على ضوء القمر'];
    const { findings } = createReviewer(rules, { words }, { lexicon }).review(
      'قرر على  ضوء النتائج ولرجل الشارع رأي، على، ضوء',
      'plain',
    );
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === 'spelling/forbidden-word')
        .map(({ start, end, message, fixes }) => [start, end, message.en, fixes?.[0]?.edits[0]?.text]),
      [
        [4, 12, 'The house writes «في ضوء», not «على ضوء»', 'في ضوء'],
        [21, 33, 'The house does not write «ولرجل الشارع»', undefined],
      ],
    );
  });

  it('are suggested for their misspellings, prefixes kept', () => {
    const { houseWords } = lexicon.withWords(['زغبرطة', 'شمندور', 'أبو ظبي', '*المسئول=المسؤول']);
    for (const [wrong, right] of [
      ['زغبرطه', 'زغبرطة'],
      ['زغبررطة', 'زغبرطة'],
      ['زغبطة', 'زغبرطة'],
      ['زغربطة', 'زغبرطة'],
      ['زغبرضة', 'زغبرطة'],
      ['وبالزغبرطه', 'وبالزغبرطة'],
      ['للشمندر', 'للشمندور'],
      ['شمندورر', 'شمندور'],
    ] as const) {
      assert.equal(houseWords.suggest(wrong)[0], right, wrong);
    }
  });

  it('are not suggested where none is one slip away, and the asking leaves no trace', () => {
    const { houseWords } = lexicon.withWords(['زغبرطة', 'شمندور']);
    for (const word of ['قطضغ', 'زغبر', 'وبالضغطقظثجخذ', 'شمنضر', 'ض'.repeat(500)]) {
      assert.deepEqual(houseWords.suggest(word), [], word);
      assert.ok(!houseWords.has(word + word.at(-1)), word);
    }
    assert.deepEqual(houseWords.suggest('زغبرطة'), [], 'it is right');
    assert.deepEqual(lexicon.houseWords.suggest('زغبرطه'), [], 'there are none');
  });

  it('stay right after a suggestion that would have had them for its decoy', () => {
    const { houseWords } = lexicon.withWords(['شمندورر', 'شمندو']);
    assert.deepEqual([...houseWords.suggest('شمندور')].sort(), ['شمندو', 'شمندورر']);
    assert.ok(houseWords.has('شمندورر') && houseWords.has('للشمندورر'));
  });
});
