import assert from 'node:assert/strict';
import {
  asViewState,
  everything,
  filterEntities,
  isFiltered,
  sortEntities,
  type EntityViewState,
} from '../../../../src/client/entities/entity-view-state.ts';
import { sampleEntities, sampleEntity, sampleMention } from './sample-entities.ts';

function filtered(part: Partial<EntityViewState>): readonly string[] {
  return filterEntities(sampleEntities, { ...everything, ...part }).map(({ name }) => name);
}

describe('filter of the entities', () => {
  it('shows everything unless told otherwise', () => {
    assert.equal(isFiltered(everything), false);
    assert.deepEqual(filtered({}).length, sampleEntities.length);
  });

  it('leaves out kinds, and names with one spelling', () => {
    assert.deepEqual(filtered({ hiddenKinds: ['place', 'number', 'money'] }), [
      'وليم هاريس',
      '20 جمادى الأولى 1446',
    ]);
    assert.deepEqual(filtered({ onlyVariants: true }), ['وليم هاريس']);
  });

  it('finds a text in names, other forms, titles and Latin names', () => {
    assert.deepEqual(filtered({ text: 'هارس' }), ['وليم هاريس']);
    assert.deepEqual(filtered({ text: 'المبعوث' }), ['وليم هاريس']);
    assert.deepEqual(filtered({ text: 'harris' }), ['وليم هاريس']);
    assert.deepEqual(filtered({ text: '1446' }), ['20 جمادى الأولى 1446']);
    assert.deepEqual(filtered({ text: 'طرابلس' }), []);
  });

  it('takes a text as it is typed in haste: hamzas, final letters, marks, blanks', () => {
    assert.deepEqual(filtered({ text: 'ابشه' }), ['أبشة']);
    assert.deepEqual(filtered({ text: ' جمادي  الاولي ' }), ['20 جمادى الأولى 1446']);
    assert.deepEqual(filtered({ text: 'مصـراتَة' }), ['مصراتة']);
  });
});

describe('order of the entities', () => {
  const names = (order: EntityViewState['order']): readonly string[] =>
    sortEntities(sampleEntities, order).map(({ name }) => name);

  it('is that of the draft, or the most mentioned first', () => {
    assert.deepEqual(
      names('mention'),
      sampleEntities.map(({ name }) => name),
    );
    assert.deepEqual(names('count'), [
      'وليم هاريس',
      'أبشة',
      'مصراتة',
      '20 جمادى الأولى 1446',
      '45 كيلومترا',
      '2.5 مليون دولار',
    ]);
  });

  it('is that of an Arabic dictionary, where a hamza does not count, and of numbers by their size', () => {
    const sorted = sortEntities(
      ['ياسر', 'إبراهيم', 'بدر', 'أحمد', 'ايمن', '100 راكب', '20 راكبا'].map((name) =>
        sampleEntity({ kind: 'person', name, mentions: [sampleMention(name, name)] }),
      ),
      'name',
    );
    assert.deepEqual(
      sorted.map(({ name }) => name),
      ['20 راكبا', '100 راكب', 'إبراهيم', 'أحمد', 'ايمن', 'بدر', 'ياسر'],
    );
  });
});

describe('memory of the filter and order', () => {
  it('comes back as it was kept', () => {
    const state: EntityViewState = { order: 'name', hiddenKinds: ['date'], onlyVariants: true, text: 'حفتر' };
    assert.deepEqual(asViewState(JSON.parse(JSON.stringify(state))), state);
  });

  it('shows everything where it is not understood', () => {
    for (const kept of [undefined, null, 'name', {}, { order: 1, hiddenKinds: 'date', text: null }]) {
      assert.deepEqual(asViewState(kept), everything);
    }
    assert.deepEqual(asViewState({ hiddenKinds: ['date', 'planet'] }), {
      ...everything,
      hiddenKinds: ['date'],
    });
  });
});
