import type { Block } from '../text/block.ts';
import type { DateMention } from './date-mention.ts';
import { loneWeekday, readDateMention, readWeekday } from './read-date-mention.ts';
import { readCentury, readDecade, readRelative, readTime, readYear } from './read-other-dates.ts';
import type { Read } from './read-month.ts';
import { createReading, gapBefore } from './reading.ts';
import type { Reading } from './reading.ts';

const known = new WeakMap<Block, readonly DateMention[]>();
const NONE: readonly DateMention[] = Object.freeze([]);

/**
 * Every mention of a date or a time in a block, in order and without overlaps, in offsets of the block. Linear in the
 * text; a block is read once, however many rules ask.
 */
export function readDates(block: Block): readonly DateMention[] {
  const found = known.get(block);
  if (found) return found;
  const mentions = Object.freeze(findDates(block));
  known.set(block, mentions);
  return mentions;
}

function findDates(block: Block): readonly DateMention[] {
  const reading = createReading(block);
  const { items } = reading;
  if (items.length === 0) return NONE;
  const mentions: DateMention[] = [];
  let index = 0;
  while (index < items.length) {
    const read = readAt(reading, index);
    if (read) mentions.push(read.value);
    index = read?.next ?? index + 1;
  }
  return mentions;
}

/** Whether nothing that could go on with a date stands behind an item: most weekdays and numbers are alone. */
function standsAlone(reading: Reading, index: number): boolean {
  return gapBefore(reading, reading.items[index]!.last, index + 1) === undefined;
}

/** The longest reading wins by the order of trial: a whole date before its weekday, its year or its hour. */
function readAt(reading: Reading, index: number): Read<DateMention> | undefined {
  const item = reading.items[index]!;
  if (item.kind === 'dotted') return readDateMention(reading, index);
  if (item.kind === 'number') {
    // Most numbers are counts of something: nothing but an era makes a lone one a date.
    if (standsAlone(reading, index)) return readYear(reading, index);
    return readDateMention(reading, index) ?? readTime(reading, index) ?? readYear(reading, index);
  }
  switch (item.lexeme.kind) {
    case 'ordinal':
    case 'month-word':
      return standsAlone(reading, index) ? undefined : readDateMention(reading, index);
    case 'month':
      return readDateMention(reading, index);
    case 'weekday':
      return standsAlone(reading, index)
        ? loneWeekday(item, index)
        : (readDateMention(reading, index) ?? readWeekday(reading, index));
    case 'day-word':
      if (standsAlone(reading, index)) return undefined;
      return readDateMention(reading, index) ?? readWeekday(reading, index);
    case 'relative-day':
      return readDateMention(reading, index) ?? readWeekday(reading, index) ?? readRelative(reading, index);
    case 'year-word':
      return readYear(reading, index) ?? readRelative(reading, index);
    case 'unit':
      return readCentury(reading, index) ?? readRelative(reading, index);
    case 'decade':
      return readDecade(reading, index);
    case 'hour-word':
      return readTime(reading, index);
    default:
      return undefined;
  }
}
