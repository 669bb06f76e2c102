import { readQuantities } from '../../quantities/index.ts';
import type { Block } from '../../text/block.ts';
import type { PlacedFigure } from './figures.ts';
import { inDigits } from './digits.ts';

/** Groups of three digits with one mark between them, and nothing else. */
const GROUPED = /^\d{1,3}([.,\u060c\u066c \u00a0\u202f])\d{3}(?:\1\d{3})*$/;

/** How the thousands of a number are parted. */
export type ThousandsStyle = 'comma' | 'point' | 'space' | 'arabic' | 'arabic-comma';

const STYLE_OF: Readonly<Record<string, ThousandsStyle>> = {
  ',': 'comma',
  '.': 'point',
  '\u066c': 'arabic',
  '\u060c': 'arabic-comma',
};

/** The mark of a style; that of a space is a plain one. */
export const THOUSANDS_MARKS: Readonly<Record<ThousandsStyle, string>> = {
  comma: ',',
  point: '.',
  space: ' ',
  arabic: '\u066c',
  'arabic-comma': '\u060c',
};

/**
 * The whole numbers of a block that are sure to have marks between their thousands: «1,250,000», «1.250 شخصا»,
 * «14,800». «104.637 دولار» may as well be a decimal, and is none.
 */
export function thousandsOf(block: Block): readonly PlacedFigure[] {
  return readQuantities(block).flatMap(({ kind, number, value, until }) => {
    if (!number || kind === 'percent') return [];
    const word = block.text.slice(number.start, number.end);
    const digits = digitsOf(word);
    return digits !== undefined && digits === (until ?? value)
      ? [{ start: number.start, end: number.end, word }]
      : [];
  });
}

function digitsOf(number: string): number | undefined {
  const european = asDigits(number);
  return GROUPED.test(european) ? Number(european.replace(/\D/g, '')) : undefined;
}

/** How the thousands of a number that `thousandsOf` found are parted. */
export function thousandsStyle(number: string): ThousandsStyle {
  return STYLE_OF[GROUPED.exec(asDigits(number))![1]!] ?? 'space';
}

/** The number with its thousands parted in another way. */
export function withThousands(number: string, style: ThousandsStyle): string {
  const digits = number.replace(/[^0-9\u0660-\u0669\u06f0-\u06f9]/g, '');
  return digits.replace(/(?<=.)(?=(?:...)+$)/g, THOUSANDS_MARKS[style]);
}

/** European digits with the marks that the number has. */
function asDigits(number: string): string {
  return number.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => inDigits(digit, 'european'));
}
