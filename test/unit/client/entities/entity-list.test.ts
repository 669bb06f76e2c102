import assert from 'node:assert/strict';
import { entityList } from '../../../../src/client/entities/entity-list.ts';
import { groupNodes } from '../../../../src/client/entities/entity-nodes.ts';
import { everything } from '../../../../src/client/entities/entity-view-state.ts';
import { sampleEntities } from './sample-entities.ts';

describe('the copied list', () => {
  it('has the kinds, and under each the names with titles, counts and other forms', () => {
    const groups = groupNodes(sampleEntities, { ...everything, hiddenKinds: ['date', 'money'] });
    assert.equal(
      entityList(groups, 'ar'),
      [
        'الأشخاص (1)',
        '- وليم هاريس، المبعوث (4): هاريس 2، هارس 1',
        '',
        'الأماكن (2)',
        '- مصراتة (1)',
        '- أبشة (2)',
        '',
        'الأعداد (1)',
        '- 45 كيلومترا (1)',
        '',
      ].join('\n'),
    );
  });
});
