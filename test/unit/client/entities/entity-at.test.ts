import assert from 'node:assert/strict';
import { entityAt } from '../../../../src/client/entities/entity-at.ts';
import { sampleEntity, sampleMention } from './sample-entities.ts';

const sentence = 'عاد وفد لجنة 5+5 من مصراتة وطرابلس في 2024.';
const entities = [
  sampleEntity({ kind: 'organisation', name: 'لجنة 5+5', mentions: [sampleMention('لجنة 5+5', sentence)] }),
  sampleEntity({ kind: 'number', name: '5+5', mentions: [sampleMention('5+5', sentence)] }),
  sampleEntity({ kind: 'place', name: 'طرابلس', mentions: [sampleMention('طرابلس', sentence)] }),
];

/** The entity at the start of a text of the sentence, whose word there is `word`. */
function nameAt(text: string, word = text): string | undefined {
  const place = (character: number) => ({ line: 0, character });
  const start = sentence.indexOf(word);
  const cursor = place(sentence.indexOf(text));
  return entityAt(entities, cursor, { start: place(start), end: place(start + word.length) })?.entity.name;
}

describe('the entity at the cursor', () => {
  it('is the one whose mention holds the cursor, and none elsewhere', () => {
    assert.equal(nameAt('طرابلس', 'وطرابلس'), 'طرابلس');
    assert.equal(nameAt('وفد'), undefined);
    assert.equal(nameAt('مصراتة'), undefined);
  });

  it('is also found from what stands joined before the name', () => {
    assert.equal(nameAt('وطرابلس'), 'طرابلس');
  });

  it('is the name where a number stands within it', () => {
    assert.equal(nameAt('5+5'), 'لجنة 5+5');
  });
});
