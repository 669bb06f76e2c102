import { signedUnit } from './read-unit.ts';
import type { Unit } from './read-unit.ts';
import { markAt, preceding } from './reading.ts';
import type { Reading } from './reading.ts';

/** A sign before digits, from its offset on. */
export interface Sign {
  readonly start: number;
  readonly isNegative: boolean;
  /** Whether nobody can tell if it is a sign at all. */
  readonly isOpen?: boolean;
  readonly unit?: Unit;
}

/** What stands joined before the digits: «$», «%», «-», «+». */
export function readSign(reading: Reading, first: number, unit: Unit | undefined): Sign | undefined {
  const { tokens } = reading.block;
  const mark = markAt(reading, first - 1);
  if (mark === '' || first - 1 < reading.from) return undefined;
  const { start } = tokens[first - 1]!;
  if (!unit && (mark === '%' || mark === '٪')) {
    // «10%20» says nothing; «من %5» does.
    if (tokens[first - 2]?.kind === 'number') return undefined;
    return {
      start,
      isNegative: false,
      unit: { kind: 'percent', name: '', first: first - 1, last: first - 1 },
    };
  }
  const currency = unit && unit.kind !== 'currency' ? undefined : signedUnit(mark, first - 1);
  if (currency && (!unit || unit.name === currency.name)) return { start, isNegative: false, unit: currency };
  const isOpen = first < 2 || tokens[first - 2]?.kind === 'space' || markAt(reading, first - 2) === '(';
  if (!isOpen || !unit || unit.kind === 'counted') return undefined;
  if (mark === '+') return { start, isNegative: false };
  // A dash before a length or a date is punctuation; before a percentage it is a minus.
  const isNegative =
    (mark === '-' || mark === '−') && (unit.kind === 'percent' || unit.name.startsWith('درجة'));
  if (!isNegative) return undefined;
  // At the start of a line it may be the bullet of a list as well.
  return preceding(reading, first - 1) ? { start, isNegative } : { start, isNegative, isOpen: true };
}
