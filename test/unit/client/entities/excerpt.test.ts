import assert from 'node:assert/strict';
import { excerpt } from '../../../../src/client/entities/excerpt.ts';
import { sampleMention } from './sample-entities.ts';

/** The excerpt with the mention in brackets. */
function shown(form: string, sentence: string): string {
  const { text, start, end } = excerpt(sampleMention(form, sentence));
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('excerpt of a sentence', () => {
  it('is the whole of a short one', () => {
    assert.equal(shown('هاريس', 'وقال هاريس إن الاتفاق قريب.'), 'وقال [هاريس] إن الاتفاق قريب.');
  });

  it('keeps the words about the mention, whole', () => {
    const sentence =
      'وأوضح البيان الذي صدر صباح اليوم أن المبعوث وليم هاريس سيزور المدينة غدا للقاء قادة الفصائل كلهم.';
    assert.equal(shown('وليم هاريس', sentence), '…أن المبعوث [وليم هاريس] سيزور المدينة غدا…');
  });

  it('keeps the mention where the words beside it are too long', () => {
    const long = 'ا'.repeat(60);
    assert.equal(shown('هاريس', `${long} هاريس ${long}`), '…[هاريس]…');
    assert.equal(shown('هاريس', `${long}/هاريس/${long}`), '…[هاريس]…');
  });
});
