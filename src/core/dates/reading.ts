import type { Block } from '../text/block.ts';
import { folded } from '../text/characters.ts';
import { isBlank } from '../text/token-text.ts';
import type { EraPart } from './date-mention.ts';
import type { Item, NumberItem, WordItem } from './items.ts';
import { readItems } from './items.ts';
import type { Lexeme } from './vocabulary.ts';

/** A gap of more tokens parts what stands on its two sides. */
const WIDEST_GAP = 9;

/** The words that may stand between the parts of a date. */
const CONNECTORS = new Set(['من', 'إلى', 'الى', 'حتى', 'وحتى', 'و', 'أو', 'في', 'ب', 'ل', 'ال', 'بين']);
const LONGEST_CONNECTOR = 6;

/** A block on its way through the grammar. */
export interface Reading {
  readonly block: Block;
  readonly items: readonly Item[];
}

export function createReading(block: Block): Reading {
  return { block, items: readItems(block) };
}

/**
 * What stands between a token and an item, without blanks: «», «من», «/», «)،». Undefined where it is a long way or
 * holds anything but short words and marks.
 */
export function gapBefore(reading: Reading, lastToken: number, index: number): string | undefined {
  const item = reading.items[index];
  if (!item || item.first - lastToken > WIDEST_GAP || item.first <= lastToken) return undefined;
  const { text, tokens } = reading.block;
  let gap = '';
  for (let i = lastToken + 1; i < item.first; i++) {
    const token = tokens[i]!;
    if (isBlank(token)) continue;
    if (token.kind === 'word') {
      const word = token.end - token.start <= LONGEST_CONNECTOR ? folded(text, token.start, token.end) : '';
      if (!CONNECTORS.has(word)) return undefined;
      gap += word;
    } else if (token.kind === 'mark') gap += text.slice(token.start, token.end);
    else return undefined;
  }
  // A prefix of the next word stands in the way as a word of its own would: «و», «ب».
  if (item.kind !== 'word' || item.prefix === '') return gap;
  return gap + folded(item.prefix, 0, item.prefix.length);
}

/** The item where it is a word of this kind. */
export function wordAt<Kind extends Lexeme['kind']>(
  { items }: Reading,
  index: number,
  kind: Kind,
): (WordItem & { readonly lexeme: Extract<Lexeme, { kind: Kind }> }) | undefined {
  const item = items[index];
  return item?.kind === 'word' && item.lexeme.kind === kind
    ? (item as WordItem & { readonly lexeme: Extract<Lexeme, { kind: Kind }> })
    : undefined;
}

export function numberAt({ items }: Reading, index: number): NumberItem | undefined {
  const item = items[index];
  return item?.kind === 'number' ? item : undefined;
}

const ERAS: ReadonlyMap<string, EraPart['era']> = new Map([
  ['ه', 'hijri'],
  ['هجري', 'hijri'],
  ['هجرية', 'hijri'],
  ['هجريا', 'hijri'],
  ['للهجرة', 'hijri'],
  ['الهجري', 'hijri'],
  ['م', 'gregorian'],
  ['ميلادي', 'gregorian'],
  ['ميلادية', 'gregorian'],
  ['ميلاديا', 'gregorian'],
  ['للميلاد', 'gregorian'],
  ['الميلادي', 'gregorian'],
  ['ق.م', 'before-christ'],
]);

/** The mark of the era behind a year, glued to it or a blank away, with the index of its last token. */
export function eraAfter(
  { block: { text, tokens } }: Reading,
  lastToken: number,
): (EraPart & { readonly token: number }) | undefined {
  let at = lastToken + 1;
  while (isBlank(tokens[at])) at++;
  const token = tokens[at];
  if (!token || at - lastToken > 3 || token.end - token.start > 12) return undefined;
  if (token.kind !== 'word' && token.kind !== 'acronym') return undefined;
  const era = ERAS.get(folded(text, token.start, token.end));
  return era && { era, start: token.start, end: token.end, token: at };
}

/** The folded word right before a token, across blanks; the empty string where there is none. */
export function wordBefore({ block: { text, tokens } }: Reading, firstToken: number): string {
  let at = firstToken - 1;
  while (isBlank(tokens[at])) at--;
  const token = tokens[at];
  return token?.kind === 'word' ? folded(text, token.start, token.end) : '';
}
