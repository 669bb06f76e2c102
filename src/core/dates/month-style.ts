import type { GregorianDateStyle, GregorianMonthSystem, MonthSystem } from '../calendar/index.ts';
import type { Draft } from '../text/draft.ts';
import type { MonthPart, WrittenDate } from './date-mention.ts';
import { readDates } from './read-dates.ts';
import { countSystems, systemOf } from './rewrite-date.ts';

/**
 * How a draft writes Gregorian months: as its dual names where it has any («أيار/مايو»), else in the system that most
 * of its names belong to. A draft without a month is written as in Egypt and the Gulf.
 */
export function monthStyleOf({ blocks }: Draft): GregorianDateStyle['months'] {
  const named = blocks
    .flatMap(({ block }) => readDates(block))
    .flatMap((mention): readonly WrittenDate[] => (mention.kind === 'date' ? mention.dates : []))
    .filter(({ calendar, month }) => calendar === 'gregorian' && month.forms.length > 0);
  const counts = countSystems(named.map(({ month }) => month));
  const gregorianSystem = (month: MonthPart): GregorianMonthSystem => withoutOthers(systemOf(month, counts));
  for (const { month, secondMonth } of named) {
    if (!secondMonth) continue;
    const layout = secondMonth.layout === 'brackets' ? 'brackets' : 'slash';
    return { first: gregorianSystem(month), second: gregorianSystem(secondMonth), layout };
  }
  const [first] = named;
  return first ? gregorianSystem(first.month) : 'egyptian';
}

function withoutOthers(system: MonthSystem): GregorianMonthSystem {
  return system === 'hijri' || system === 'coptic' ? 'egyptian' : system;
}
