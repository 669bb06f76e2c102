import type { Rule } from '../../rule.ts';
import { beforeYesterday } from './before-yesterday.ts';
import { centuryDigits } from './century-digits.ts';
import { descendingRange } from './descending-range.ts';
import { dualMonthContradiction } from './dual-month-contradiction.ts';
import { dualOrder } from './dual-order.ts';
import { gregorianEra } from './gregorian-era.ts';
import { hijriEraSpelling } from './hijri-era-spelling.ts';
import { hijriMismatch } from './hijri-mismatch.ts';
import { hijriMonthCase } from './hijri-month-case.ts';
import { hijriMonthForm } from './hijri-month-form.ts';
import { mixedMonthSystems } from './mixed-month-systems.ts';
import { monthSpelling } from './month-spelling.ts';
import { needlessLink } from './needless-link.ts';
import { nonexistentDate } from './nonexistent-date.ts';
import { numericDate } from './numeric-date.ts';
import { partOrder } from './part-order.ts';
import { pastFutureContradiction } from './past-future-contradiction.ts';
import { relativeMismatch } from './relative-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { weekdaySpelling } from './weekday-spelling.ts';

/** The rules about dates: days that contradict each other or do not exist, and the names and forms of their parts. */
export const dateRules: readonly Rule[] = [
  weekdayMismatch,
  nonexistentDate,
  hijriMismatch,
  dualMonthContradiction,
  pastFutureContradiction,
  relativeMismatch,
  descendingRange,
  mixedMonthSystems,
  dualOrder,
  monthSpelling,
  weekdaySpelling,
  hijriMonthForm,
  hijriMonthCase,
  hijriEraSpelling,
  gregorianEra,
  beforeYesterday,
  needlessLink,
  numericDate,
  partOrder,
  centuryDigits,
];
