import assert from 'node:assert/strict';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { Listed, phraseKey, bitsOf, titleKindOf } from '../../../src/core/tagger/phrases.ts';
import { PhraseMark, readSentences } from '../../../src/core/tagger/sentence.ts';
import { createVocabulary } from '../../../src/core/tagger/vocabulary.ts';
import { knowledge } from '../../support/knowledge.ts';
import { tables } from './tables.ts';

const bitsOfPhrase = (phrase: string): number => bitsOf(tables.phrases, phraseKey(phrase));

/** The marks of the words of a text's first sentence. */
function marksOf(text: string): readonly number[] {
  const vocabulary = createVocabulary(tables.phrases, tables.clusters, () => undefined);
  const [sentence] = readSentences(createBlock('paragraph', 'markdown', text), vocabulary, tables.phrases);
  return [...sentence!.phrases];
}

describe('lists as one table', () => {
  it('hold each phrase, and that longer ones begin with its beginnings', () => {
    assert.ok(bitsOfPhrase('القاهرة') & Listed.place);
    assert.ok(bitsOfPhrase('المملكة') & Listed.begins);
    assert.ok(bitsOfPhrase('المملكة المتحدة') & Listed.place);
    assert.equal(bitsOfPhrase('قاهرة المملكة'), 0);
  });

  it('compare hamzas, final ى and ة folded', () => {
    assert.equal(bitsOfPhrase('القاهره'), bitsOfPhrase('القاهرة'));
    assert.equal(bitsOfPhrase('الاردن') & Listed.place, Listed.place);
    assert.ok(bitsOfPhrase('موسي') & Listed.nativeName);
  });

  it('keep titles and their kinds', () => {
    assert.equal(titleKindOf(bitsOfPhrase('رئيس')), 'office');
    assert.equal(titleKindOf(bitsOfPhrase('المشير')), 'rank');
    assert.equal(titleKindOf(bitsOfPhrase('القاهرة')), undefined);
  });

  it('answer the rules', () => {
    const { lists } = knowledge();
    assert.ok(lists.isNativeName('محمد'));
    assert.ok(!lists.isNativeName('ترامب'));
    assert.ok(lists.isPlace('المملكة المتحدة'));
    assert.ok(!lists.isPlace('المملكة'));
    assert.ok(lists.isOrganisation('الأمم المتحدة'));
    assert.ok(lists.isOrganisationHead('وزارة'));
    assert.equal(lists.titleKind('نائب رئيس'), 'office');
    assert.equal(lists.titleKind('لا شيء'), undefined);
  });
});

describe('listed phrases of a sentence', () => {
  const { place, organisation, title } = PhraseMark;

  it('are marked from their first word on, the longest first', () => {
    assert.deepEqual(marksOf('زار المملكة المتحدة'), [0, place, place + 1]);
    assert.deepEqual(marksOf('قالت الأمم المتحدة'), [0, organisation, organisation + 1]);
  });

  it('are found behind a joined prefix', () => {
    assert.deepEqual(marksOf('عاد للمملكة المتحدة'), [0, place, place + 1]);
    assert.deepEqual(marksOf('هو والأمم المتحدة'), [0, organisation, organisation + 1]);
  });

  it('may be titles', () => {
    assert.deepEqual(marksOf('نائب رئيس'), [title, title + 1]);
  });

  it('are not found over markup or a line end', () => {
    assert.deepEqual(marksOf('زار **المملكة** المتحدة'), [0, 0, 0]);
    assert.deepEqual(marksOf('زار المملكة\nالمتحدة'), [0, 0, 0]);
  });
});
