import type { Rule } from '../../rule.ts';
import { ageMismatch } from './age-mismatch.ts';
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
import { monthNameCount } from './month-name-count.ts';
import { monthSpelling } from './month-spelling.ts';
import { needlessLink } from './needless-link.ts';
import { nonexistentDate } from './nonexistent-date.ts';
import { numericDate } from './numeric-date.ts';
import { openWeekdayMismatch } from './open-weekday-mismatch.ts';
import { partOrder } from './part-order.ts';
import { pastFutureContradiction } from './past-future-contradiction.ts';
import { relativeMismatch } from './relative-mismatch.ts';
import { repeatedMonthWord } from './repeated-month-word.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { weekdaySpelling } from './weekday-spelling.ts';

/** The rules about dates: days that contradict each other or do not exist, and the names and forms of their parts. */
export const dateRules: readonly Rule[] = [
  weekdayMismatch,
  openWeekdayMismatch,
  nonexistentDate,
  hijriMismatch,
  dualMonthContradiction,
  pastFutureContradiction,
  relativeMismatch,
  ageMismatch,
  descendingRange,
  mixedMonthSystems,
  dualOrder,
  monthNameCount,
  monthSpelling,
  weekdaySpelling,
  hijriMonthForm,
  hijriMonthCase,
  hijriEraSpelling,
  gregorianEra,
  beforeYesterday,
  needlessLink,
  repeatedMonthWord,
  numericDate,
  partOrder,
  centuryDigits,
];
