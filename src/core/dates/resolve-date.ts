import { gregorian, weekdayOf } from '../calendar/index.ts';
import type { DayNumber } from '../calendar/index.ts';
import type { DateMention, DateOfDay, DaySpan, RelativeDate, WrittenDate } from './date-mention.ts';
import { dayOfMention } from './dateline.ts';
import { nearestDay } from './date-value.ts';

/**
 * The days that a mention means, counted from the draft's date where it needs that; undefined where it stays open. Weeks
 * start on Sunday.
 */
export function resolveMention(mention: DateMention, dateline?: DayNumber): DaySpan | undefined {
  switch (mention.kind) {
    case 'date':
      return resolveDate(mention, dateline);
    case 'weekday': {
      const { relative, modifier, weekday } = mention;
      if (dateline === undefined) return undefined;
      if (relative) return oneDay(dateline + relative.offset);
      if (!modifier) return undefined;
      const ahead = (weekday.weekday - weekdayOf(dateline) + 7) % 7;
      if (modifier.direction === 1) return oneDay(dateline + (ahead === 0 ? 7 : ahead));
      return oneDay(modifier.direction === 0 && ahead === 0 ? dateline : dateline + ahead - 7);
    }
    case 'relative':
      return dateline === undefined ? undefined : resolveRelative(mention, dateline);
    case 'year':
      return mention.calendar === 'gregorian'
        ? years(mention.year.value, mention.until?.value ?? mention.year.value)
        : undefined;
    case 'decade':
      return years(mention.value, mention.value + 9);
    case 'century':
      return years((mention.century.value - 1) * 100 + 1, mention.century.value * 100);
    case 'time':
      return undefined;
  }
}

function oneDay(day: DayNumber): DaySpan {
  return { first: day, last: day };
}

function years(first: number, last: number): DaySpan {
  return { first: gregorian.monthStart(first, 1)!, last: gregorian.monthStart(last + 1, 1)! - 1 };
}

/** A whole date; a day or a month without a year is the one that «الماضي», «المقبل» or nearness makes it. */
function resolveDate(mention: DateOfDay, dateline: DayNumber | undefined): DaySpan | undefined {
  const whole = dayOfMention(mention);
  if (whole !== null) return oneDay(whole);
  const [date] = mention.dates;
  if (date.until || date.calendar !== 'gregorian') return undefined;
  if (!date.day) return monthSpan(date, dateline);
  return dateline === undefined ? undefined : openDay(date, dateline);
}

function monthSpan(
  { month, year, modifier }: WrittenDate,
  dateline: DayNumber | undefined,
): DaySpan | undefined {
  const today = dateline === undefined ? undefined : gregorian.fromDay(dateline);
  let numberOfYear = year?.value;
  if (numberOfYear === undefined && today && modifier) {
    const { direction } = modifier;
    const steps =
      direction === 1 ? month.value <= today.month : direction === -1 && month.value >= today.month;
    numberOfYear = today.year + (steps ? direction : 0);
  }
  if (numberOfYear === undefined) return undefined;
  const first = gregorian.monthStart(numberOfYear, month.value);
  const length = gregorian.monthLength(numberOfYear, month.value);
  return first === null || length === null ? undefined : { first, last: first + length - 1 };
}

function openDay(date: WrittenDate, dateline: DayNumber): DaySpan | undefined {
  const nearest = nearestDay(date, dateline);
  if (nearest === null) return undefined;
  const direction = date.modifier?.direction ?? 0;
  if (direction === 0 || Math.sign(nearest - dateline) === direction) return oneDay(nearest);
  const { year, month, day } = gregorian.fromDay(nearest);
  const other = gregorian.toDay({ year: year + direction, month, day });
  return other === null ? undefined : oneDay(other);
}

function resolveRelative({ unit, offset }: RelativeDate, dateline: DayNumber): DaySpan {
  const { year, month } = gregorian.fromDay(dateline);
  switch (unit) {
    case 'day':
      return oneDay(dateline + offset);
    case 'week': {
      const sunday = dateline - weekdayOf(dateline) + 7 * offset;
      return { first: sunday, last: sunday + 6 };
    }
    case 'month': {
      const months = year * 12 + month - 1 + offset;
      const first = gregorian.monthStart(Math.floor(months / 12), (months % 12) + 1)!;
      const next = gregorian.monthStart(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1)!;
      return { first, last: next - 1 };
    }
    case 'year':
      return years(year + offset, year + offset);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * offset;
      return years(first, first + 9);
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * offset;
      return years(first, first + 99);
    }
  }
}
