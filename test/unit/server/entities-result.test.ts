import assert from 'node:assert/strict';
import { entitiesResult } from '../../../src/server/entities-result.ts';
import { namedReport } from '../../support/named-report.ts';

const text = 'وصل خليفة حفتر للقاهرة. وقال حفتر إنه سيعود إلى طرابلس.';

/** The house forms of the entities that have one, by name. */
function houseForms(names: Parameters<typeof namedReport>[2]): Record<string, string | undefined> {
  const { entities } = entitiesResult(namedReport(text, 'plain', names), []);
  const known = entities.filter(({ houseForm }) => houseForm !== undefined);
  return Object.fromEntries(known.map(({ name, houseForm }) => [name, houseForm]));
}

describe('the form of the house', () => {
  it('is told where the draft has another one', () => {
    assert.deepEqual(houseForms([{ name: 'خليفة حفتار', kind: 'person', forbid: ['خليفة حفتر'] }]), {
      'خليفة حفتر': 'خليفة حفتار',
    });
    assert.deepEqual(houseForms([{ name: 'طرابلس الغرب', accept: ['طرابلس'] }]), { طرابلس: 'طرابلس الغرب' });
  });

  it('is not told where the draft keeps to it, where there is none, or of another kind', () => {
    assert.deepEqual(houseForms([{ name: 'القاهرة', kind: 'place', forbid: ['قاهرة المعز'] }]), {});
    assert.deepEqual(houseForms([]), {});
    assert.deepEqual(houseForms([{ name: 'القاهرة الفنية', kind: 'organisation', forbid: ['القاهرة'] }]), {});
  });
});
