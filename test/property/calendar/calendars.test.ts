import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coptic, gregorian, hijri, tabularIslamic, ummAlQura } from '../../../src/core/calendar/index.ts';
import type { Calendar, CalendarDate } from '../../../src/core/calendar/index.ts';

const farPast = -50_000_000;
const farFuture = 50_000_000;

const calendars: readonly { name: string; calendar: Calendar; first: number; last: number }[] = [
  { name: 'gregorian', calendar: gregorian, first: farPast, last: farFuture },
  { name: 'ummAlQura', calendar: ummAlQura, first: -16_589, last: 39_401 },
  { name: 'tabularIslamic', calendar: tabularIslamic, first: -492_148, last: farFuture },
  { name: 'hijri', calendar: hijri, first: -492_148, last: farFuture },
  { name: 'coptic', calendar: coptic, first: -615_558, last: farFuture },
];

const anyDate: fc.Arbitrary<CalendarDate> = fc.record({
  year: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer(), fc.double()),
  month: fc.oneof(fc.integer({ min: -1, max: 15 }), fc.double()),
  day: fc.oneof(fc.integer({ min: -1, max: 40 }), fc.double()),
});

function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

for (const { name, calendar, first, last } of calendars) {
  describe(`${name}: properties`, () => {
    const anyDay = fc.integer({ min: first, max: last });

    it('a day has a date that exists and leads back to it', () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          const date = calendar.fromDay(day);
          assert.ok(date !== null);
          assert.equal(calendar.toDay(date), day);
          assert.ok(calendar.exists(date));
        }),
        { numRuns: 5000 },
      );
    });

    it('the date of the next day is the next date', () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          fc.pre(day < last);
          const [today, tomorrow] = [calendar.fromDay(day)!, calendar.fromDay(day + 1)!];
          assert.ok(compareDates(today, tomorrow) < 0);
          if (tomorrow.day > 1) assert.deepEqual(tomorrow, { ...today, day: today.day + 1 });
          else assert.ok(tomorrow.month === 1 || tomorrow.month === today.month + 1);
        }),
        { numRuns: 5000 },
      );
    });

    it('any numbers at all are a date with a day, or null', () => {
      fc.assert(
        fc.property(anyDate, (date) => {
          const day = calendar.toDay(date);
          const length = calendar.monthLength(date.year, date.month);
          const start = calendar.monthStart(date.year, date.month);
          assert.equal(calendar.exists(date), day !== null);
          assert.equal(length === null, start === null);
          const inMonth =
            length !== null && Number.isInteger(date.day) && date.day >= 1 && date.day <= length;
          assert.equal(day, inMonth ? start! + date.day - 1 : null);
        }),
        { numRuns: 5000 },
      );
    });
  });
}

describe('hijri and gregorian: properties', () => {
  it('a day that stands in the published table is read from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const published = ummAlQura.fromDay(day);
        const { source, ...date } = hijri.fromDay(day)!;
        assert.equal(source, published === null ? 'tabular' : 'umm-al-qura');
        assert.deepEqual(date, published ?? tabularIslamic.fromDay(day));
      }),
      { numRuns: 5000 },
    );
  });
});
