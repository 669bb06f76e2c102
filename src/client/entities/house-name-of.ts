import type { EntityResult, HouseName } from '../../server/protocol.ts';
import { isNameKind } from './entity-kinds.ts';

/** What the house's list is to say of an entity, or of one form of it: «حفتر» says nothing of «Khalifa Haftar». */
export function houseNameOf({ kind, name, latin }: EntityResult, form = name): HouseName {
  return {
    name: form,
    ...(isNameKind(kind) && { kind }),
    ...(latin !== undefined && form === name && { latin }),
  };
}
