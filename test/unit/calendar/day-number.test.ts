import assert from 'node:assert/strict';
import { gregorian, weekdayName, weekdayOf } from '../../../src/core/calendar/index.ts';

/** Weekdays of days that the almanacs and the newspapers of the time agree on. */
const pinned = [
  { year: 622, month: 7, day: 19, name: 'الجمعة' },
  { year: 1582, month: 10, day: 15, name: 'الجمعة' },
  { year: 1969, month: 7, day: 20, name: 'الأحد' },
  { year: 1969, month: 12, day: 31, name: 'الأربعاء' },
  { year: 1970, month: 1, day: 1, name: 'الخميس' },
  { year: 1973, month: 10, day: 6, name: 'السبت' },
  { year: 2000, month: 2, day: 29, name: 'الثلاثاء' },
  { year: 2001, month: 9, day: 11, name: 'الثلاثاء' },
  { year: 2011, month: 1, day: 25, name: 'الثلاثاء' },
  { year: 2015, month: 4, day: 30, name: 'الخميس' },
  { year: 2015, month: 8, day: 2, name: 'الأحد' },
  { year: 2024, month: 11, day: 22, name: 'الجمعة' },
];

describe('weekdayOf', () => {
  for (const { name, ...date } of pinned) {
    it(`${date.year}-${date.month}-${date.day} is ${name}`, () => {
      const day = gregorian.toDay(date);
      assert.ok(day !== null);
      assert.equal(weekdayName(weekdayOf(day)), name);
    });
  }

  it('counts on by one through day 0 and starts again after Saturday', () => {
    for (let day = -1000; day < 1000; day++) {
      assert.equal(weekdayOf(day + 1), (weekdayOf(day) + 1) % 7, `after day ${day}`);
    }
  });
});
