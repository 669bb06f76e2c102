import type { Span } from '../text/span.ts';
import type { QuantityMention } from './quantity-mention.ts';
import { agrees } from './agrees.ts';
import { isYear } from './read-cardinal.ts';
import type { Cardinal } from './read-cardinal.ts';
import type { Unit } from './read-unit.ts';
import type { Reading } from './reading.ts';

/** What was read, and the token at which reading goes on. */
export interface Read {
  readonly mentions: readonly QuantityMention[];
  readonly next: number;
}

/** A counted noun must agree with its number, since «3 دولة» are two things that stand side by side by chance. */
export function isUnitOf({ kind, form }: Unit, { value, grouped, isPlain }: Cardinal): boolean {
  if (kind === 'percent') return true;
  if (form === 'dual') return false;
  if (kind === 'counted' || (isPlain && isYear(value!)))
    return form === 'sign' || agrees(grouped ?? value, form);
  return true;
}

/** The value that a number has with a unit: «1.500 شخص» can only be fifteen hundred, «1,500%» may be either. */
export function valueFor({ value, grouped }: Cardinal, unit: Unit | undefined): number | undefined {
  if (grouped === undefined) return value;
  if (unit?.kind === 'counted') return grouped;
  return unit?.kind === 'percent' ? undefined : value;
}

/** A single mention from an offset on; its unit may stand before its number or behind it, and so may the half of one. */
export function asRead(
  reading: Reading,
  start: number,
  values: Pick<QuantityMention, 'value' | 'until'>,
  unit: Unit | undefined,
  lastNumber = 0,
  number?: Span,
): Read {
  const { text, tokens } = reading.block;
  const last = Math.max(lastNumber, unit?.last ?? 0);
  const { end } = tokens[last]!;
  const mention: QuantityMention = {
    kind: unit?.kind === 'percent' ? 'percent' : unit?.kind === 'currency' ? 'money' : 'number',
    start,
    end,
    ...(number && { number }),
    ...values,
    ...(unit && unit.name !== '' && { unit: unit.name }),
    ...(unit && {
      writtenUnit: text.slice(Math.max(start, tokens[unit.first]!.start), tokens[unit.last]!.end),
    }),
    ...(unit?.code !== undefined && { currency: unit.code }),
  };
  return { mentions: [mention], next: last + 1 };
}
