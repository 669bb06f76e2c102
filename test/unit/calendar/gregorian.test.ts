import assert from 'node:assert/strict';
import { gregorian, isGregorianLeapYear, weekdayOf } from '../../../src/core/calendar/index.ts';

const MILLISECONDS_IN_DAY = 86_400_000;

describe('gregorian', () => {
  it('agrees with Date.UTC on every day from 1600 to 2400', () => {
    const first = Date.UTC(1600, 0, 1) / MILLISECONDS_IN_DAY;
    const last = Date.UTC(2400, 11, 31) / MILLISECONDS_IN_DAY;
    for (let day = first; day <= last; day++) {
      const oracle = new Date(day * MILLISECONDS_IN_DAY);
      const date = gregorian.fromDay(day);
      const expected = {
        year: oracle.getUTCFullYear(),
        month: oracle.getUTCMonth() + 1,
        day: oracle.getUTCDate(),
      };
      assert.deepEqual(date, expected);
      assert.equal(gregorian.toDay(expected), day);
      assert.equal(weekdayOf(day), oracle.getUTCDay());
    }
    assert.equal(last - first + 1, 292_560);
  });

  it('agrees with Date.UTC on month lengths and on what exists from 1600 to 2400', () => {
    for (let year = 1600; year <= 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        assert.equal(gregorian.monthLength(year, month), length, `${year}-${month}`);
        assert.equal(gregorian.exists({ year, month, day: length }), true);
        assert.equal(gregorian.exists({ year, month, day: length + 1 }), false);
        assert.equal(gregorian.toDay({ year, month, day: length + 1 }), null);
      }
    }
  });

  it('goes back before its introduction and through the year 0', () => {
    assert.equal(gregorian.toDay({ year: 622, month: 7, day: 19 }), -492_148);
    assert.deepEqual(gregorian.fromDay(-719_528), { year: 0, month: 1, day: 1 });
    assert.deepEqual(gregorian.fromDay(-719_529), { year: -1, month: 12, day: 31 });
    assert.equal(gregorian.toDay({ year: -1, month: 12, day: 31 }), -719_529);
    assert.equal(gregorian.exists({ year: 0, month: 2, day: 29 }), true);
  });

  it('knows the leap years of the centuries', () => {
    assert.deepEqual(
      [1600, 1700, 1800, 1900, 2000, 2100, 2023, 2024].filter(isGregorianLeapYear),
      [1600, 2000, 2024],
    );
  });

  for (const date of [
    { year: 2024, month: 4, day: 31 },
    { year: 1977, month: 2, day: 29 },
    { year: 1900, month: 2, day: 29 },
    { year: 2024, month: 1, day: 0 },
    { year: 2024, month: 1, day: -1 },
    { year: 2024, month: 0, day: 1 },
    { year: 2024, month: 13, day: 1 },
    { year: 2024, month: 1, day: 1.5 },
    { year: 2024, month: 1.5, day: 1 },
    { year: 2024.5, month: 1, day: 1 },
    { year: NaN, month: 1, day: 1 },
    { year: Infinity, month: 1, day: 1 },
  ]) {
    it(`has no ${date.day}/${date.month}/${date.year}`, () => {
      assert.equal(gregorian.toDay(date), null);
      assert.equal(gregorian.exists(date), false);
    });
  }

  it('has no length and no start for a month that does not exist', () => {
    assert.equal(gregorian.monthLength(2024, 13), null);
    assert.equal(gregorian.monthStart(2024, 0), null);
  });
});
