import type { Localized } from '../../server/protocol.ts';
import { entityPhrases } from './entity-phrases.ts';

/** Marks of direction, joiners and control characters, which nobody sees in the draft afterwards. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Why a text cannot be the new name of an entity; undefined where it can. */
export function nameProblem(text: string, present: string): Localized | undefined {
  const name = text.trim();
  if (name === '') return entityPhrases.nameIsEmpty;
  if (INVISIBLE.test(name)) return entityPhrases.nameHasInvisible;
  if (!/\p{L}/u.test(name)) return entityPhrases.nameHasNoLetter;
  return name === present ? entityPhrases.nameIsSame : undefined;
}
