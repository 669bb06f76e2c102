import assert from 'node:assert/strict';
import { coptic, gregorian } from '../../../src/core/calendar/index.ts';
import { icuDate } from './icu.ts';

describe('coptic', () => {
  it('reads 17 November 2025 as 8 هاتور 1742, as printed', () => {
    const day = gregorian.toDay({ year: 2025, month: 11, day: 17 });
    assert.ok(day !== null);
    assert.deepEqual(coptic.fromDay(day), { year: 1742, month: 3, day: 8 });
    assert.equal(coptic.toDay({ year: 1742, month: 3, day: 8 }), day);
  });

  it('begins its year on 11 September, on the 12th before a Gregorian leap year', () => {
    for (let year = 1901; year < 2099; year++) {
      const start = coptic.monthStart(year - 283, 1);
      assert.ok(start !== null);
      assert.deepEqual(gregorian.fromDay(start), { year, month: 9, day: year % 4 === 3 ? 12 : 11 });
    }
  });

  it('agrees with ICU on every day of 1900 to 2100', () => {
    const first = gregorian.toDay({ year: 1900, month: 1, day: 1 })!;
    const last = gregorian.toDay({ year: 2100, month: 12, day: 31 })!;
    for (let day = first; day <= last; day++) {
      const date = coptic.fromDay(day);
      assert.deepEqual(date, icuDate('coptic', day));
      assert.equal(coptic.toDay(date!), day);
    }
  });

  it('starts on 29 August 284 of the Julian calendar and ends its years with five or six days', () => {
    assert.deepEqual(coptic.fromDay(-615_558), { year: 1, month: 1, day: 1 });
    assert.equal(coptic.fromDay(-615_559), null);
    assert.equal(coptic.monthLength(1739, 13), 6);
    assert.equal(coptic.monthLength(1740, 13), 5);
    assert.equal(coptic.exists({ year: 1740, month: 13, day: 6 }), false);
    assert.equal(coptic.monthLength(1740, 14), null);
    assert.equal(coptic.toDay({ year: 0, month: 1, day: 1 }), null);
  });
});
