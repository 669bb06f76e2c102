import assert from 'node:assert/strict';
import { gregorian, tabularIslamic, ummAlQura } from '../../../src/core/calendar/index.ts';
import { icuDate } from './icu.ts';

describe('tabularIslamic', () => {
  it('agrees with ICU islamic-civil on every day of the years 1 to 1700', () => {
    const end = tabularIslamic.monthStart(1701, 1);
    assert.ok(end !== null);
    for (let day = -492_148; day < end; day++) {
      const date = tabularIslamic.fromDay(day);
      assert.ok(date !== null);
      assert.equal(tabularIslamic.toDay(date), day);
      // ICU is slow: every day near a turn of the month, a third of the others.
      if (date.day < 2 || date.day > 28 || day % 3 === 0)
        assert.deepEqual(date, icuDate('islamic-civil', day));
    }
  });

  it('starts on Friday, 16 July 622 of the Julian calendar, 19 July of the Gregorian', () => {
    assert.deepEqual(gregorian.fromDay(tabularIslamic.monthStart(1, 1)!), { year: 622, month: 7, day: 19 });
    assert.equal(tabularIslamic.fromDay(-492_149), null);
    assert.equal(tabularIslamic.fromDay(NaN), null);
    assert.equal(tabularIslamic.toDay({ year: 0, month: 12, day: 29 }), null);
  });

  it('has eleven leap years in a cycle', () => {
    const years = Array.from({ length: 30 }, (_, i) => i + 1);
    const leap = years.filter((year) => tabularIslamic.monthLength(year, 12) === 30);
    assert.deepEqual(leap, [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]);
  });

  it('has no day 30 in a month of 29', () => {
    assert.equal(tabularIslamic.exists({ year: 1300, month: 2, day: 29 }), true);
    assert.equal(tabularIslamic.exists({ year: 1300, month: 2, day: 30 }), false);
    assert.equal(tabularIslamic.exists({ year: 1300, month: 13, day: 1 }), false);
  });

  it('starts its months within two days of the published calendar, never reliably on the day', () => {
    const differences = new Set<number>();
    for (let year = 1343; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        differences.add(ummAlQura.monthStart(year, month)! - tabularIslamic.monthStart(year, month)!);
      }
    }
    assert.deepEqual(
      [...differences].sort((a, b) => a - b),
      [-2, -1, 0, 1],
    );
  });
});
