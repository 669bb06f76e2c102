import { readQuantities } from '../../quantities/index.ts';
import type { QuantityMention } from '../../quantities/index.ts';
import type { Block } from '../../text/block.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { PlacedFigure } from './figures.ts';

/** A mark between digits, the last of them at most two or more than three: «3.5», «0,1234». */
const DECIMAL = /^[^.,\u060c\u066b\u066c]+[.,\u060c\u066b](?:..?|.{4,})$/;
/** Three digits behind a nought are no thousands either: «0.875». */
const BELOW_ONE = /^[0\u0660\u06f0][.,\u060c\u066b]...$/;

/**
 * The decimals of a block that are sure to be some: they measure something or stand before «مليون» or a percent sign,
 * so that «9,00 ت غ» (a time), «14,800» (thousands) and «104.637» (either) are none.
 */
export function decimalsOf(block: Block): readonly PlacedFigure[] {
  return readQuantities(block).flatMap((mention) =>
    isMeasured(block, mention) ? decimalsIn(block, mention) : [],
  );
}

/** Whether it has a unit, or a scale word behind its digits: «3,5 مليون». */
function isMeasured({ text }: Block, { kind, unit, number }: QuantityMention): boolean {
  if (kind !== 'number' || unit !== undefined) return true;
  return number !== undefined && text.slice(number.start, number.end).includes(' ');
}

function decimalsIn({ text, tokens }: Block, { start, end }: QuantityMention): readonly PlacedFigure[] {
  const decimals: PlacedFigure[] = [];
  for (let i = firstIndex(tokens.length, (at) => tokens[at]!.end > start); tokens[i]; i++) {
    const token = tokens[i]!;
    if (token.start >= end) break;
    if (token.kind !== 'number') continue;
    const word = text.slice(token.start, token.end);
    if (!word.includes('ر') && (DECIMAL.test(word) || BELOW_ONE.test(word)))
      decimals.push({ start: token.start, end: token.end, word });
  }
  return decimals;
}
