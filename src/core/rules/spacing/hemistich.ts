import type { Block } from '../../text/block.ts';
import type { Token } from '../../text/token.ts';

const LONGEST_VERSE = 130;
const WIDEST_TYPING_SLIP = 3;

/**
 * Whether a wide gap parts the two halves of a verse: a short line with this one gap, and halves of like length:
 * «ألا ليت الشباب يعود يوما      فأخبره بما فعل المشيب».
 */
export function isHemistichGap(block: Block, space: Token): boolean {
  const { text } = block;
  const isWide =
    space.end - space.start > WIDEST_TYPING_SLIP || text.slice(space.start, space.end).includes('\t');
  if (!isWide || text.length > LONGEST_VERSE) return false;
  const first = text.slice(0, space.start).trim();
  const second = text.slice(space.end).trim();
  const gaps = text.trim().match(/\s{4,}|\t/g) ?? [];
  return (
    gaps.length === 1 &&
    /\s/.test(first) &&
    /\s/.test(second) &&
    Math.max(first.length, second.length) < 2 * Math.min(first.length, second.length)
  );
}
