import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { digitFamily } from '../../text/characters.ts';
import { isQuoted } from '../../text/quotations.ts';

/** A number in digits, as the draft has it. */
export interface PlacedFigure extends Span {
  readonly word: string;
}

/**
 * The numbers of a block that are written in the digits of one family, without those in direct quotations. Digits of
 * addresses and Latin words («G7») are none, and neither is «1٢», which has a rule of its own.
 */
export function figuresOf(block: Block): readonly PlacedFigure[] {
  const { text, tokens } = block;
  const figures: PlacedFigure[] = [];
  tokens.forEach(({ kind, start, end }, i) => {
    if (kind !== 'number' || tokens[i - 1]?.kind === 'number' || tokens[i + 1]?.kind === 'number') return;
    if (digitFamily(text.charCodeAt(start)) === undefined || isQuoted(block, start)) return;
    figures.push({ start, end, word: text.slice(start, end) });
  });
  return figures;
}
