import assert from 'node:assert/strict';
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { gregorian, ummAlQura } from '../../../src/core/calendar/index.ts';
import { icuDate } from './icu.ts';

const FIRST_DAY = -16_589;
const LAST_DAY = 39_401;

describe('ummAlQura', () => {
  it('agrees with the published table of an independent converter on every day of 1343 to 1500', () => {
    let day = FIRST_DAY;
    for (let year = 1343; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = ummAlQura.monthLength(year, month);
        assert.ok(length !== null);
        assert.equal(ummAlQura.monthStart(year, month), day);
        for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++, day++) {
          const date = { year, month, day: dayOfMonth };
          const civil = hijriToGregorian(date);
          assert.equal(ummAlQura.toDay(date), day);
          assert.deepEqual(ummAlQura.fromDay(day), date);
          assert.deepEqual(gregorian.fromDay(day), civil);
          assert.deepEqual(gregorianToHijri(civil), date);
        }
        const beyond = { year, month, day: length + 1 };
        assert.throws(() => hijriToGregorian(beyond), `${year}/${month} has more than ${length} days`);
        assert.equal(ummAlQura.toDay(beyond), null);
      }
    }
    assert.equal(day - 1, LAST_DAY);
  });

  it('agrees with ICU on the 10,985 days of 1420 to 1450', () => {
    const first = ummAlQura.monthStart(1420, 1);
    const end = ummAlQura.monthStart(1451, 1);
    assert.ok(first !== null && end !== null);
    for (let day = first; day < end; day++) {
      assert.deepEqual(ummAlQura.fromDay(day), icuDate('islamic-umalqura', day));
    }
    assert.equal(end - first, 10_985);
  });

  it('starts on 1 August 1924 and ends on 16 November 2077', () => {
    assert.deepEqual(gregorian.fromDay(FIRST_DAY), { year: 1924, month: 8, day: 1 });
    assert.deepEqual(gregorian.fromDay(LAST_DAY), { year: 2077, month: 11, day: 16 });
    assert.equal(ummAlQura.fromDay(FIRST_DAY - 1), null);
    assert.equal(ummAlQura.fromDay(LAST_DAY + 1), null);
    assert.equal(ummAlQura.fromDay(NaN), null);
  });

  for (const { hijri, civil } of [
    { hijri: { year: 1393, month: 9, day: 10 }, civil: { year: 1973, month: 10, day: 6 } },
    { hijri: { year: 1446, month: 6, day: 1 }, civil: { year: 2024, month: 12, day: 2 } },
    { hijri: { year: 1446, month: 5, day: 20 }, civil: { year: 2024, month: 11, day: 22 } },
    { hijri: { year: 1436, month: 10, day: 19 }, civil: { year: 2015, month: 8, day: 4 } },
    { hijri: { year: 1343, month: 1, day: 1 }, civil: { year: 1924, month: 8, day: 1 } },
    { hijri: { year: 1500, month: 12, day: 30 }, civil: { year: 2077, month: 11, day: 16 } },
  ]) {
    it(`${hijri.day}/${hijri.month}/${hijri.year} is ${civil.year}-${civil.month}-${civil.day}`, () => {
      const day = gregorian.toDay(civil);
      assert.ok(day !== null);
      assert.equal(ummAlQura.toDay(hijri), day);
      assert.deepEqual(ummAlQura.fromDay(day), hijri);
    });
  }

  it('has the eight published months of 28 or 31 days, and no other', () => {
    const irregular: string[] = [];
    for (let year = 1343; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = ummAlQura.monthLength(year, month)!;
        if (length !== 29 && length !== 30) irregular.push(`${year}/${month}: ${length}`);
      }
    }
    assert.deepEqual(irregular, [
      '1343/9: 28',
      '1345/5: 31',
      '1345/8: 28',
      '1348/11: 31',
      '1348/12: 28',
      '1349/10: 28',
      '1349/11: 31',
      '1364/8: 28',
    ]);
  });

  it('gives null for a day that no month of the table has', () => {
    for (const [year, month, day] of [
      [1446, 6, 31],
      [1446, 5, 30],
      [1436, 7, 34],
      [1436, 10, 0],
      [1343, 9, 29],
      [1446, 13, 1],
      [1342, 12, 29],
      [1501, 1, 1],
    ] as const) {
      assert.equal(ummAlQura.toDay({ year, month, day }), null, `${year}/${month}/${day}`);
    }
    assert.equal(ummAlQura.monthLength(1342, 12), null);
    assert.equal(ummAlQura.monthStart(1501, 1), null);
  });
});
