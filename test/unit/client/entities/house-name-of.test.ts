import assert from 'node:assert/strict';
import { houseNameOf } from '../../../../src/client/entities/house-name-of.ts';
import { sampleEntities } from './sample-entities.ts';

describe('an entity as a name of the house', () => {
  it('has the kind and the Latin name, or only the form that is meant', () => {
    const [person] = sampleEntities;
    assert.deepEqual(houseNameOf(person!), {
      name: 'وليم هاريس',
      kind: 'person',
      latin: 'William Harris',
    });
    assert.deepEqual(houseNameOf(person!, 'هاريس'), { name: 'هاريس', kind: 'person' });
  });
});
