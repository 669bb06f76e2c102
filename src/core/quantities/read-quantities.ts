import { readDates } from '../dates/index.ts';
import type { Block } from '../text/block.ts';
import { mayOpenQuantity } from './lexicon.ts';
import type { QuantityMention } from './quantity-mention.ts';
import { readQuantityAt } from './read-quantity-at.ts';

const known = new WeakMap<Block, readonly QuantityMention[]>();

/**
 * Every number, sum of money and percentage in a block, in order, in offsets of the block; they overlap neither one
 * another nor the dates. Linear in the text; a block is read once, however many ask.
 */
export function readQuantities(block: Block): readonly QuantityMention[] {
  const found = known.get(block);
  if (found) return found;
  const mentions = Object.freeze(findQuantities(block));
  known.set(block, mentions);
  return mentions;
}

function findQuantities(block: Block): readonly QuantityMention[] {
  const { text, tokens } = block;
  const mentions: QuantityMention[] = [];
  const dates = readDates(block);
  let date = 0;
  let index = 0;
  let from = 0;
  let limit = 0;
  while (index < tokens.length) {
    if (index >= limit) {
      while (date < dates.length && dates[date]!.end <= tokens[index]!.start) date++;
      const next = dates[date];
      if (next && tokens[index]!.end > next.start) {
        from = ++index;
        continue;
      }
      limit = next ? firstWithin(block, index, next.start) : tokens.length;
    }
    const token = tokens[index]!;
    const mayOpen =
      token.kind === 'number' || (token.kind === 'word' && mayOpenQuantity(text, token.start, token.end));
    const read = mayOpen ? readQuantityAt({ block, from, limit }, index) : undefined;
    index = read?.next ?? index + 1;
    if (!read || read.mentions.length === 0) continue;
    mentions.push(...read.mentions);
    from = index;
  }
  return mentions;
}

/** Index of the first token that reaches beyond an offset. */
function firstWithin({ tokens }: Block, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.end <= offset) at++;
  return at;
}
