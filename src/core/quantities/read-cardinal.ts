import { digitFamily } from '../text/characters.ts';
import { numberWords } from './number-words.ts';
import type { NumberWord } from './number-words.ts';
import { europeanDigits, readFigure } from './read-figure.ts';
import { readUnit } from './read-unit.ts';
import { following, joinedByAnd, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** The longest number with blanks between its thousands, in digits. */
const MOST_SPACED = 12;

/** A number in figures, in words or in both, from one token to another. */
export interface Cardinal {
  /** Absent where the writing leaves it open. */
  readonly value?: number;
  /** The reading of «14,800» and «104.637» with a mark between thousands. */
  readonly grouped?: number;
  /** The power of ten of its last scale word: 6 for «3 ملايين», 0 for «15». */
  readonly exponent: number;
  /** Whether it says something else as well, and needs a noun behind it to be a number: «ست», «ألف». */
  readonly needsNoun: boolean;
  /** Whether it is one token of digits without marks. */
  readonly isPlain: boolean;
  readonly last: number;
}

/** Reads a number from a token on; so many letters of the token are prefixes. */
export function readCardinal(reading: Reading, first: number, prefix: number): Cardinal | undefined {
  let total = readTerm(reading, first, prefix);
  if (!total) return undefined;
  for (;;) {
    const more = readAddend(reading, total);
    if (!more) return total;
    total = more;
  }
}

/** «و500» of «12 ألفا و500», «ونصف المليون» of «مليون ونصف المليون», or undefined where nothing is added. */
function readAddend(reading: Reading, { value, exponent, last }: Cardinal): Cardinal | undefined {
  const and = joinedByAnd(reading, last);
  if (!and) return undefined;
  const fraction = numberWordAt(reading, and.at, and.prefix);
  const sum = { grouped: undefined, needsNoun: false, isPlain: false };
  if (fraction?.kind === 'fraction') {
    // «الدور 16 وربع النهائي».
    if (value === undefined || (exponent === 0 && fraction.value !== 0.5)) return undefined;
    if (/^(?:ال)?نهائي$/.test(wordAt(reading, following(reading, and.at)))) return undefined;
    const last = ownScale(reading, and.at, exponent);
    return { ...sum, value: value + scaled(fraction.value, exponent), exponent: 0, last };
  }
  if (exponent === 0) return undefined;
  const term = readTerm(reading, and.at, and.prefix);
  if (term?.value === undefined || term.value >= 10 ** exponent || value === undefined) return undefined;
  return { ...sum, value: value + term.value, exponent: term.exponent, last: term.last };
}

/** The token of the scale word that repeats the one before: «مليون ونصف المليون». */
function ownScale(reading: Reading, last: number, exponent: number): number {
  const at = following(reading, last);
  const word = numberWords.get(wordAt(reading, at).replace(/^ال/, ''));
  return at !== undefined && word?.kind === 'scale' && word.exponent === exponent ? at : last;
}

/** A number with the scale words behind it: «3 ملايين», «مئتي ألف», «نصف مليون», «ألف». */
function readTerm(reading: Reading, first: number, prefix: number): Cardinal | undefined {
  const word = numberWordAt(reading, first, prefix);
  if (word?.kind === 'scale') return readLoneScale(reading, first, word);
  const group =
    word?.kind === 'fraction' ? { value: word.value, last: first } : readGroup(reading, first, word);
  if (!group) return undefined;
  const { value, grouped, last } = withHalf(reading, group);
  let exponent = 0;
  let end = last;
  for (;;) {
    const at = following(reading, end);
    const scale = at === undefined ? undefined : numberWordAt(reading, at, 0);
    if (at === undefined || scale?.kind !== 'scale' || scale.form === 'two' || exponent > 12) break;
    // «2018 مليون» would be a year and a number.
    if (group.isYear) break;
    exponent += scale.exponent;
    end = at;
  }
  if (word?.kind === 'fraction' && exponent === 0) return undefined;
  const isOpen = grouped !== undefined && exponent > 0;
  return {
    ...(value !== undefined && !isOpen && { value: scaled(value, exponent) }),
    ...(grouped !== undefined && !isOpen && { grouped }),
    exponent,
    needsNoun: exponent === 0 && group.needsNoun === true,
    isPlain: exponent === 0 && group.isPlain === true,
    last: end,
  };
}

function readLoneScale(
  reading: Reading,
  last: number,
  { exponent, form }: Extract<NumberWord, { kind: 'scale' }>,
): Cardinal | undefined {
  if (form === 'many') return undefined;
  const count = form === 'open' ? openCount(reading, last) : form === 'two' ? 2 : 1;
  if (count === undefined) return undefined;
  // «ألف» is also a verb, and «ألف مبروك» no number.
  const needsNoun = form === 'one' && exponent === 3;
  const bigger = following(reading, last);
  const scale = bigger === undefined ? undefined : numberWordAt(reading, bigger, 0);
  const isDouble =
    bigger !== undefined && scale?.kind === 'scale' && scale.form === 'one' && scale.exponent > exponent;
  const power = exponent + (isDouble ? scale.exponent : 0);
  return {
    value: scaled(count, power),
    exponent: power,
    needsNoun: needsNoun && !isDouble,
    isPlain: false,
    last: isDouble ? bigger : last,
  };
}

/** «مليونا ناخب» is two millions, «مليونا و500 ألف» one; without either the word says nothing sure. */
function openCount(reading: Reading, last: number): 1 | 2 | undefined {
  if (readUnit(reading, last)) return 2;
  const and = joinedByAnd(reading, last);
  return and && (reading.block.tokens[and.at]?.kind === 'number' || numberWordAt(reading, and.at, and.prefix))
    ? 1
    : undefined;
}

/** A number without scale words. */
interface Group {
  readonly value?: number | undefined;
  readonly grouped?: number | undefined;
  readonly needsNoun?: boolean;
  readonly isPlain?: boolean;
  readonly isYear?: boolean;
  readonly last: number;
}

/** «5 ونصف مليون» is five and a half millions. */
function withHalf(reading: Reading, group: Group): Group {
  const and = group.value === undefined ? undefined : joinedByAnd(reading, group.last);
  const fraction = and && numberWordAt(reading, and.at, and.prefix);
  if (!and || fraction?.kind !== 'fraction') return group;
  const scale = following(reading, and.at);
  if (scale === undefined || numberWordAt(reading, scale, 0)?.kind !== 'scale') return group;
  return { value: group.value! + fraction.value, last: and.at };
}

function readGroup(reading: Reading, first: number, word: NumberWord | undefined): Group | undefined {
  return reading.block.tokens[first]?.kind === 'number'
    ? readDigits(reading, first)
    : word && readWords(reading, first, word);
}

/** «15», «1 234», «12 500,5». */
function readDigits(reading: Reading, first: number): Group | undefined {
  const { text, tokens } = reading.block;
  const figure = readFigure(text, tokens[first]!);
  if (!figure) return undefined;
  const { value, grouped, isPlain } = figure;
  const spaced = isPlain && value! > 0 && value! < 1000 ? readSpaced(reading, first) : undefined;
  if (spaced) return spaced;
  return { value, grouped, isPlain, isYear: isPlain && isYear(value!), last: first };
}

/** The groups of three digits behind the first one to three, each a single blank away. */
function readSpaced({ block: { text, tokens }, limit }: Reading, first: number): Group | undefined {
  if (tokens[first + 2]?.kind !== 'number') return undefined;
  let digits = europeanDigits(text, tokens[first]!);
  let last = first;
  const family = digitFamily(text.charCodeAt(tokens[first]!.start));
  while (last + 2 < limit && digits.length <= MOST_SPACED) {
    const [blank, group] = [tokens[last + 1]!, tokens[last + 2]!];
    if (blank.kind !== 'space' || blank.end - blank.start !== 1 || group.kind !== 'number') break;
    if (group.end - group.start > MOST_SPACED || digitFamily(text.charCodeAt(group.start)) !== family) break;
    const written = /^(\d{3})(?:[.,\u066b](\d\d?))?$/.exec(europeanDigits(text, group));
    if (!written) break;
    digits += written[2] === undefined ? written[1]! : `${written[1]!}.${written[2]}`;
    last += 2;
    if (written[2] !== undefined) break;
  }
  return last === first ? undefined : { value: Number(digits), last };
}

/** Four digits that may be a year of our time: «2014». */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2099;
}

/** «خمسة وعشرين», «ثلاثة عشر», «مئة وخمسون», «ثلاث مئة وعشرة». */
function readWords(reading: Reading, first: number, word: NumberWord): Group | undefined {
  let piece = readPiece(reading, first, word);
  if (!piece) return undefined;
  const isLone = piece.last === first;
  let { value, last } = piece;
  while (piece.room > 0) {
    const and = joinedByAnd(reading, last);
    const next = and && numberWordAt(reading, and.at, and.prefix);
    const added: Piece | undefined = next && readPiece(reading, and.at, next);
    if (!added || !fits(piece, added)) break;
    value += added.value;
    last = added.last;
    piece = added;
  }
  const isShort = (word.kind === 'unit' || word.kind === 'ten') && word.short === true;
  return { value, needsNoun: isLone && last === first && isShort, last };
}

interface Piece {
  readonly value: number;
  /** What may be added: 100 behind hundreds, 10 behind a unit (the tens), nothing behind the others. */
  readonly room: 0 | 10 | 100;
  readonly last: number;
}

function fits({ room }: Piece, { value }: Piece): boolean {
  return room === 100 ? value < 100 : value >= 20 && value < 100;
}

function readPiece(reading: Reading, first: number, word: NumberWord): Piece | undefined {
  switch (word.kind) {
    case 'hundreds':
      return { value: word.value, room: 100, last: first };
    case 'tens':
      return { value: word.value, room: 0, last: first };
    case 'ten':
      return { value: 10, room: 0, last: first };
    case 'teen-unit':
    case 'unit': {
      const at = following(reading, first);
      const next = at === undefined ? undefined : numberWordAt(reading, at, 0);
      if (next?.kind === 'ten') return { value: word.value + 10, room: 0, last: at! };
      if (word.kind === 'teen-unit') return undefined;
      if (next?.kind === 'hundreds' && next.value === 100 && word.value > 2)
        return { value: word.value * 100, room: 100, last: at! };
      return { value: word.value, room: 10, last: first };
    }
    default:
      return undefined;
  }
}

function numberWordAt(reading: Reading, index: number, prefix: number): NumberWord | undefined {
  return numberWords.get(wordAt(reading, index).slice(prefix));
}

/** Rounded to what a decimal number can say: 1.1 million is 1100000, which multiplying alone does not give. */
export function scaled(value: number, exponent: number): number {
  const product = value * 10 ** exponent;
  return Number.isInteger(value) ? product : Number(product.toPrecision(15));
}
