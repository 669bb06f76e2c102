import assert from 'node:assert/strict';
import { mentionAt } from '../../../src/server/mention-at.ts';
import { namedReport } from '../../support/named-report.ts';

const text = 'غادر حفتر القاهرة وطرابلس/دمشق يوم 22 نوفمبر 2024 للقاهرة.';
const { draft } = namedReport(text).review;

function nameAt(offset: number): string | undefined {
  return mentionAt(draft, offset)?.entity.name;
}

describe('the mention at a place', () => {
  it('is found from its first letter to the place behind its last', () => {
    const start = text.indexOf('حفتر');
    assert.equal(nameAt(start - 1), undefined);
    for (let offset = start; offset <= start + 4; offset++) assert.equal(nameAt(offset), 'حفتر');
  });

  it('includes what is joined before it', () => {
    assert.equal(nameAt(text.indexOf('وطرابلس')), 'طرابلس');
    assert.equal(nameAt(text.indexOf('للقاهرة')), 'القاهرة');
    assert.equal(nameAt(text.indexOf('للقاهرة') + 1), 'القاهرة');
  });

  it('is the one that begins there where two meet', () => {
    assert.equal(nameAt(text.indexOf('/')), 'طرابلس');
    assert.equal(nameAt(text.indexOf('/') + 1), 'دمشق');
  });

  it('may be a date', () => {
    assert.equal(mentionAt(draft, text.indexOf('نوفمبر'))?.entity.value, '2024-11-22');
  });

  it('is none where nothing is named', () => {
    assert.equal(nameAt(0), undefined);
    assert.equal(nameAt(text.length), undefined);
  });
});
