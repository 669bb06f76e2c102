import assert from 'node:assert/strict';
import {
  gregorian,
  hijri,
  hijriSourceOf,
  tabularIslamic,
  ummAlQura,
} from '../../../src/core/calendar/index.ts';

const FIRST_PUBLISHED = -16_589;
const LAST_PUBLISHED = 39_401;

describe('hijri', () => {
  it('answers from the published table inside it', () => {
    for (const day of [FIRST_PUBLISHED, 0, 20_049, LAST_PUBLISHED]) {
      assert.deepEqual(hijri.fromDay(day), { ...ummAlQura.fromDay(day), source: 'umm-al-qura' });
    }
    assert.equal(hijri.monthLength(1345, 5), 31);
    assert.equal(hijriSourceOf(1343), 'umm-al-qura');
    assert.equal(hijriSourceOf(1500), 'umm-al-qura');
  });

  it('answers from arithmetic outside it, and says so', () => {
    for (const day of [-492_148, FIRST_PUBLISHED - 1, LAST_PUBLISHED + 1, 100_000]) {
      assert.deepEqual(hijri.fromDay(day), { ...tabularIslamic.fromDay(day), source: 'tabular' });
    }
    assert.deepEqual(gregorian.fromDay(hijri.toDay({ year: 1331, month: 9, day: 9 })!), {
      year: 1913,
      month: 8,
      day: 12,
    });
    assert.equal(hijriSourceOf(1342), 'tabular');
    assert.equal(hijriSourceOf(1501), 'tabular');
  });

  it('gives each day one date, through both ends of the table', () => {
    for (const seam of [FIRST_PUBLISHED, LAST_PUBLISHED]) {
      for (let day = seam - 800; day < seam + 800; day++) {
        const date = hijri.fromDay(day);
        assert.ok(date !== null);
        assert.equal(hijri.toDay(date), day);
        assert.equal(hijriSourceOf(date.year), date.source);
      }
    }
  });

  it('knows 1 August 1924 by two dates and reads it back as the published one', () => {
    assert.equal(hijri.toDay({ year: 1342, month: 12, day: 29 }), FIRST_PUBLISHED);
    assert.equal(hijri.toDay({ year: 1343, month: 1, day: 1 }), FIRST_PUBLISHED);
    assert.equal(hijri.fromDay(FIRST_PUBLISHED)?.year, 1343);
    assert.equal(hijri.monthStart(1501, 1), LAST_PUBLISHED + 1);
  });

  it('has no date before the Hijra and no day that its source lacks', () => {
    assert.equal(hijri.fromDay(-492_149), null);
    assert.equal(hijri.toDay({ year: 0, month: 1, day: 1 }), null);
    assert.equal(hijri.toDay({ year: 1436, month: 7, day: 34 }), null);
    assert.equal(hijri.exists({ year: 1446, month: 5, day: 30 }), false);
  });

  it('lets a day 30 by sighting be counted from the start of its month', () => {
    const start = hijri.monthStart(1446, 5);
    assert.ok(start !== null);
    assert.equal(start + 29, hijri.toDay({ year: 1446, month: 6, day: 1 }));
  });
});
