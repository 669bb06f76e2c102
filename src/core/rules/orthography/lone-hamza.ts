import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';

/** Words of two letters that are words with a hamza only. */
export const LONE_FORMS: ReadonlyMap<string, string> = new Map([
  ['او', 'أو'],
  ['اي', 'أي'],
  ['اذ', 'إذ'],
]);
/** Names of letters that the tokenizer knows in longer rows only: «او جي سيمبسون», «بي او». */
const LETTER_NAMES = new Set(
  'ايه بي سي دي اي اف جي اتش كيه ال ام ان او كيو ار اس تي يو في اكس واي زد'.split(' '),
);

/**
 * What the word of the token number `index` is with its hamza where it is «او», «اي» or «اذ» by itself; undefined beside
 * names of letters and without a blank on both sides: «او-جي», «(اي)».
 */
export function addLoneHamza(block: Block, word: string, index: number): string | undefined {
  if (word.length > 3) return undefined;
  const form = LONE_FORMS.get(bare(word));
  return form !== undefined && isFree(block, index, -1) && isFree(block, index, 1) ? form : undefined;
}

/** Whether a blank and no name of a letter stands on that side; nothing at all may stand before. */
function isFree(block: Block, index: number, step: 1 | -1): boolean {
  const beside = block.tokens[index + step];
  if (beside === undefined) return step === -1;
  const next = block.tokens[index + 2 * step];
  return beside.kind === 'space' && !LETTER_NAMES.has(bare(textOf(block, next)));
}
