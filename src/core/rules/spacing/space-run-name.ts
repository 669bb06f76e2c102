import type { Localized } from '../../localized.ts';
import { hasUnusualSpace, spaceName } from '../../text/spaces.ts';

/**
 * Names a run of white space for a message: «مسافة», «مسافتان», «5 مسافات», and every kind by name where the run holds
 * one that looks like a plain space and is not: «مسافة غير فاصلة (U+00A0) ومسافة».
 */
export function spaceRunName(run: string): Localized {
  if (!hasUnusualSpace(run) && !run.includes('\t')) {
    return { ar: countOfSpaces(run.length), en: run.length === 1 ? 'Space' : `${run.length} spaces` };
  }
  const kinds = [...new Set(run)].map((character) => spaceName(character.charCodeAt(0)));
  return {
    ar: kinds.map(({ ar }) => ar).join(' و'),
    en: capitalize(kinds.map(({ en }) => en).join(' and ')),
  };
}

/** A number with its noun as Arabic counts: the dual has no figure, three to ten take the plural, the rest the singular. */
function countOfSpaces(count: number): string {
  if (count === 1) return 'مسافة';
  if (count === 2) return 'مسافتان';
  const rest = count % 100;
  return rest >= 3 && rest <= 10 ? `${count} مسافات` : `${count} مسافة`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
