import assert from 'node:assert/strict';
import { createReviewer, dictionaryChoices, rules, type Lexicon } from '../../../src/core/index.ts';
import { productLexicon } from '../../support/lexicon.ts';

describe('dictionaryChoices', () => {
  let lexicon: Lexicon;

  before(async () => {
    lexicon = await productLexicon();
  });

  function choicesIn(text: string, word: string, words: readonly string[] = []) {
    const { draft } = createReviewer(rules, { words }, { lexicon }).review(text, 'plain');
    const start = text.indexOf(word);
    return dictionaryChoices(draft, { start, end: start + word.length });
  }

  it('are the word as it stands, or behind its prefixes where the draft has it so too', () => {
    assert.equal(choicesIn('وصف بالزغبرطة أمس', 'بالزغبرطة')?.entry, 'بالزغبرطة');
    assert.equal(choicesIn('وصف بالزغبرطة، وهي زغبرطة قديمة', 'بالزغبرطة')?.entry, 'زغبرطة');
    assert.equal(choicesIn('وصف بالزَغبرطة، وهي الزغبرطة', 'بالزَغبرطة')?.entry, 'الزغبرطة');
  });

  it('take no word that is likely wrong for a witness', () => {
    assert.equal(choicesIn('العمل الاغاثي ووالاغاثي', 'ووالاغاثي')?.entry, 'ووالاغاثي');
  });

  it('suggest words of the house as they would stand in the draft', () => {
    const choices = choicesIn('وصف زَغبرطه قديمة', 'زَغبرطه', ['زغبرطة']);
    assert.deepEqual(choices?.suggestions, ['زَغبرطة']);
  });

  it('are none for a known word, a part of a word, or a word that the house forbids', () => {
    assert.equal(choicesIn('وصف زغبرطة', 'وصف'), undefined);
    assert.equal(choicesIn('وصف زغبرطة', 'زغبر'), undefined);
    assert.ok(choicesIn('وصف زغبرطة', 'زغبرطة'));
    assert.equal(choicesIn('وصف زغبرطة', 'زغبرطة', ['*زغبرطة=كلام']), undefined);
  });
});
