import { digitFamily } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** What digits with their inner marks say. */
export interface Figure {
  /** Absent where the marks leave it open: «104.637», «3ر1». */
  readonly value?: number;
  /** The reading with the mark between thousands, where one mark stands before three digits: «14,800», «104.637». */
  readonly grouped?: number;
  /** Whether it has no marks at all. */
  readonly isPlain: boolean;
}

const DECIMAL = '\u066b';
const THOUSANDS = '\u066c';
const REH = 'ر';
/** Longer numbers are codes, and beyond 15 digits one could not be told from the next. */
const LONGEST = 20;

/**
 * The number of a token of kind `number`, or undefined where it is none: «22.11.2024», «1.2.3», a code like «007».
 * «3,4» and «2،8» are decimals, «14,800» and «1.234.567» thousands. «104.637» may be either, and so may the parts of
 * «3ر1», which some agencies write from the right and some from the left.
 */
export function readFigure(text: string, span: Span): Figure | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const whole = wholeNumber(text, span);
  if (whole !== undefined) return { value: whole, isPlain: true };
  const european = europeanDigits(text, span);
  return /\D/.test(european) ? readMarked(european) : undefined;
}

/** The number of a span of digits that has no marks and does not start with a nought: most numbers, read fast. */
function wholeNumber(text: string, { start, end }: Span): number | undefined {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (digitFamily(code) === undefined) return undefined;
    value = value * 10 + (code & 15);
    if (value === 0 && end - start > 1) return undefined;
  }
  return value;
}

/** The text of a span with the digits of every family as European ones. */
export function europeanDigits(text: string, { start, end }: Span): string {
  let european = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    european += digitFamily(code) === undefined ? text[at]! : String(code & 15);
  }
  return european;
}

function readMarked(european: string): Figure | undefined {
  const groups = european.split(/\D/);
  const marks = european.replace(/\d/g, '').split('');
  const last = marks.at(-1)!;
  const lead = groups[0]!;
  if (lead.length > 1 && lead.startsWith('0')) return undefined;
  if (marks.includes(REH)) return marks.length === 1 ? { isPlain: false } : undefined;
  if (marks.length > 1) {
    const isAllThousands = marks.every((mark) => mark === last && mark !== DECIMAL);
    const isMixed =
      marks.slice(0, -1).every((mark) => mark === marks[0] && mark !== DECIMAL) && last !== marks[0];
    if (isAllThousands)
      return areThousands(groups) ? { value: Number(groups.join('')), isPlain: false } : undefined;
    if (!isMixed || !areThousands(groups.slice(0, -1))) return undefined;
    return { value: Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)!}`), isPlain: false };
  }
  const decimal = Number(`${lead}.${groups[1]!}`);
  if (last === DECIMAL) return { value: decimal, isPlain: false };
  const isGroup = areThousands(groups);
  if (last === THOUSANDS) return isGroup ? { value: Number(groups.join('')), isPlain: false } : undefined;
  // «2014،2015» are two years without a blank.
  if (!isGroup) return last === '،' && groups[1]!.length > 3 ? undefined : { value: decimal, isPlain: false };
  const grouped = Number(groups.join(''));
  return last === '.' ? { grouped, isPlain: false } : { value: grouped, grouped, isPlain: false };
}

/** One to three digits that do not start with a nought, then threes. */
function areThousands([lead, ...others]: readonly string[]): boolean {
  return lead!.length <= 3 && !lead!.startsWith('0') && others.every(({ length }) => length === 3);
}
