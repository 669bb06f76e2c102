import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatGregorian,
  formatHijri,
  gregorian,
  hijri,
  ummAlQura,
  weekdayName,
  weekdayOf,
} from '../../../src/core/calendar/index.ts';
import type {
  CalendarDate,
  DayNumber,
  DigitFamily,
  DualMonthNames,
  GregorianMonthSystem,
  Weekday,
} from '../../../src/core/calendar/index.ts';
import { applyEdits, type ReportedFinding } from '../../../src/core/index.ts';
import { reviewDates } from '../../support/dates.ts';

/** 1 Muharram 1400 to the end of 1450. */
const anyDay = fc.integer({ min: ummAlQura.monthStart(1400, 1)!, max: ummAlQura.monthStart(1451, 1)! - 1 });

/** The days up to which the calendar is settled: 14 May 2029. */
const settledDay = fc.integer({ min: ummAlQura.monthStart(1400, 1)!, max: 21_683 });

/** How a triangle is written. */
interface Writing {
  readonly digits: DigitFamily;
  readonly months: GregorianMonthSystem | DualMonthNames;
  readonly isHijriFirst: boolean;
  readonly link: string;
  readonly eras: boolean;
  readonly form: 'named' | 'numeric';
  readonly before: string;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  digits: fc.constantFrom<DigitFamily>('european', 'arabic-indic', 'persian'),
  months: fc.oneof(
    fc.constantFrom<GregorianMonthSystem>('egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian'),
    fc.record<DualMonthNames>({
      first: fc.constant('egyptian'),
      second: fc.constant('levantine'),
      layout: fc.constantFrom('slash', 'brackets'),
    }),
    fc.record<DualMonthNames>({
      first: fc.constant('levantine'),
      second: fc.constant('egyptian'),
      layout: fc.constantFrom('slash', 'brackets'),
    }),
  ),
  isHijriFirst: fc.boolean(),
  link: fc.constantFrom(' الموافق ', '، الموافق ', ' الموافق لـ', ' المصادف ', ' - ', ' / ', ' ', '، '),
  eras: fc.boolean(),
  form: fc.constantFrom('named', 'named', 'numeric'),
  before: fc.constantFrom('', 'يوم ', 'صدر في القاهرة يوم ', 'وقال أمس '),
});

interface Triangle {
  readonly weekday: Weekday;
  readonly civil: CalendarDate;
  readonly islamic: CalendarDate;
}

function write({ weekday, civil, islamic }: Triangle, how: Writing): string {
  const { digits, months, isHijriFirst, link, eras, form, before } = how;
  const numeric = ({ year, month, day }: CalendarDate, era: string) =>
    [day, month, year].join('/').replace(/[0-9]/g, (digit) => {
      const zero = { european: 0x30, 'arabic-indic': 0x660, persian: 0x6f0 }[digits];
      return String.fromCharCode(zero + Number(digit));
    }) + (eras ? era : '');
  const one = form === 'named' ? formatGregorian(civil, { months, digits, era: eras }) : numeric(civil, 'م');
  const other = form === 'named' ? formatHijri(islamic, { digits, era: eras }) : numeric(islamic, 'هـ');
  const pair = isHijriFirst ? `${other}${link}${one}` : `${one}${link}${other}`;
  return `${before}${weekdayName(weekday)} ${pair}`;
}

function triangleOf(day: DayNumber): Triangle {
  const { year, month, day: dayOfMonth } = hijri.fromDay(day)!;
  return {
    weekday: weekdayOf(day),
    civil: gregorian.fromDay(day),
    islamic: { year, month, day: dayOfMonth },
  };
}

/** The findings that say that the dates are wrong, not how they are written. */
function faults(text: string): readonly ReportedFinding[] {
  return reviewDates(text).filter(({ rule }) => {
    return ['dates/weekday-mismatch', 'dates/nonexistent-date', 'dates/hijri-mismatch'].includes(rule);
  });
}

function onlyFault(text: string): ReportedFinding {
  const found = faults(text);
  assert.equal(found.length, 1, `${text}: ${JSON.stringify(found.map(({ message }) => message.ar))}`);
  return found[0]!;
}

function firstFix(text: string, { fixes = [] }: ReportedFinding): string {
  assert.ok(
    fixes.every(({ safe }) => !safe),
    'no date is changed without a look',
  );
  return applyEdits(text, fixes[0]!.edits);
}

function nextMonth({ year, month, day }: CalendarDate, step: number): CalendarDate {
  const index = year * 12 + month - 1 + step;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day };
}

const step = fc.constantFrom(1, -1);

describe('triangles of weekday, Gregorian and Hijri date: properties', () => {
  it('a true one is clean', () => {
    fc.assert(
      fc.property(anyDay, writing, (day, how) => {
        const text = write(triangleOf(day), how);
        assert.deepEqual(faults(text), [], text);
      }),
      { numRuns: 4000 },
    );
  });

  it('a wrong weekday is an error, mended by the right one', () => {
    fc.assert(
      fc.property(anyDay, writing, fc.integer({ min: 1, max: 6 }), (day, how, shift) => {
        const right = triangleOf(day);
        const text = write({ ...right, weekday: ((right.weekday + shift) % 7) as Weekday }, how);
        const fault = onlyFault(text);
        assert.equal(fault.rule, 'dates/weekday-mismatch');
        assert.equal(fault.severity, 'error');
        assert.equal(firstFix(text, fault), write(right, how));
      }),
      { numRuns: 1500 },
    );
  });

  it('a Gregorian day one off is an error, mended by the two other witnesses', () => {
    fc.assert(
      fc.property(anyDay, writing, step, (day, how, by) => {
        const right = triangleOf(day);
        const text = write({ ...right, civil: { ...right.civil, day: right.civil.day + by } }, how);
        const fault = onlyFault(text);
        assert.equal(fault.severity, 'error');
        assert.equal(firstFix(text, fault), write(right, how));
      }),
      { numRuns: 1500 },
    );
  });

  it('a Hijri day one off is information without a fix, or an error where there is no such day', () => {
    fc.assert(
      fc.property(anyDay, writing, step, (day, how, by) => {
        const right = triangleOf(day);
        const text = write({ ...right, islamic: { ...right.islamic, day: right.islamic.day + by } }, how);
        const fault = onlyFault(text);
        const wrongDay = right.islamic.day + by;
        if (wrongDay < 1 || wrongDay > 30) {
          assert.equal(fault.rule, 'dates/nonexistent-date');
          assert.equal(fault.severity, 'error');
          assert.equal(firstFix(text, fault), write(right, how));
          return;
        }
        assert.equal(fault.rule, 'dates/hijri-mismatch');
        assert.equal(fault.severity, 'information');
        assert.equal(fault.fixes, undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it('a Hijri day two off is a warning where the calendar is settled', () => {
    fc.assert(
      fc.property(settledDay, writing, step, (day, how, by) => {
        const right = triangleOf(day);
        const wrongDay = right.islamic.day + 2 * by;
        fc.pre(wrongDay >= 1 && wrongDay <= 29);
        const text = write({ ...right, islamic: { ...right.islamic, day: wrongDay } }, how);
        const fault = onlyFault(text);
        assert.equal(fault.severity, 'warning');
        assert.equal(firstFix(text, fault), write(right, how));
      }),
      { numRuns: 1500 },
    );
  });

  for (const member of ['civil', 'islamic'] as const) {
    // Only these names tell their system alone: «ماي» is Tunisian and Moroccan.
    const clearWriting = writing.filter(
      ({ months }) => typeof months !== 'string' || months === 'egyptian' || months === 'levantine',
    );

    it(`a month off in the ${member} date is an error, mended by the two other witnesses`, () => {
      fc.assert(
        fc.property(anyDay, clearWriting, step, (day, how, by) => {
          const right = triangleOf(day);
          const text = write({ ...right, [member]: nextMonth(right[member], by) }, how);
          const fault = onlyFault(text);
          assert.equal(fault.severity, 'error');
          assert.equal(firstFix(text, fault), write(right, how));
        }),
        { numRuns: 1500 },
      );
    });

    it(`a year off in the ${member} date is an error, mended by the two other witnesses`, () => {
      fc.assert(
        fc.property(anyDay, writing, step, (day, how, by) => {
          const right = triangleOf(day);
          const wrong = { ...right[member], year: right[member].year + by };
          const text = write({ ...right, [member]: wrong }, how);
          const fault = onlyFault(text);
          assert.equal(fault.severity, 'error');
          assert.equal(firstFix(text, fault), write(right, how));
        }),
        { numRuns: 1500 },
      );
    });
  }
});
