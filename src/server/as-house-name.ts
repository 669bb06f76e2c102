import type { HouseName } from '../core/index.ts';
import { asRecord } from './as-record.ts';

/** The value if it is a name for the house's list, with what a code action knows of it. */
export function asHouseName(value: unknown): HouseName | undefined {
  const given = asRecord(value);
  if (typeof given?.name !== 'string' || given.name === '') return undefined;
  const { name, kind, latin } = given;
  return {
    name,
    ...((kind === 'person' || kind === 'organisation' || kind === 'place') && { kind }),
    ...(typeof latin === 'string' && { latin }),
  };
}
