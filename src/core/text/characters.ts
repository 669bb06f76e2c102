/** What a UTF-16 code unit is to the tokenizer. */
export const CharacterClass = {
  unknown: 0,
  arabicLetter: 1,
  arabicSign: 2,
  latinLetter: 3,
  digit: 4,
  space: 5,
  lineEnd: 6,
  invisible: 7,
  mark: 8,
  surrogate: 9,
  other: 10,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const table = new Uint8Array(0x10000);

function fill(value: CharacterClass, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [from, to] of ranges) table.fill(value, from, to + 1);
}

fill(CharacterClass.latinLetter, [0x41, 0x5a], [0x61, 0x7a]);
fill(CharacterClass.mark, [0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]);
fill(CharacterClass.digit, [0x30, 0x39], [0x660, 0x669], [0x6f0, 0x6f9]);
fill(CharacterClass.space, [0x09, 0x09], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
fill(CharacterClass.space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
fill(CharacterClass.lineEnd, [0x0a, 0x0a], [0x0d, 0x0d]);
fill(CharacterClass.invisible, [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f]);
fill(CharacterClass.invisible, [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]);
fill(CharacterClass.arabicLetter, [0x620, 0x64a], [0x66e, 0x66f], [0x671, 0x6d3], [0x6d5, 0x6d5]);
fill(CharacterClass.arabicLetter, [0x6e5, 0x6e6], [0x6ee, 0x6ef], [0x6fa, 0x6fc], [0x6ff, 0x6ff]);
// Presentation forms, pasted from PDF files, are letters too: «ﺍﻟﺨﺒﺮ».
fill(CharacterClass.arabicLetter, [0x750, 0x77f], [0x8a0, 0x8c9], [0xfb50, 0xfbb1], [0xfbd3, 0xfd3d]);
fill(CharacterClass.arabicLetter, [0xfd50, 0xfdfb], [0xfe70, 0xfefc]);
// Tashkeel, Quranic signs and the dagger alef ride on the letter before them.
fill(CharacterClass.arabicSign, [0x610, 0x61a], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6dc]);
fill(CharacterClass.arabicSign, [0x6df, 0x6e4], [0x6e7, 0x6e8], [0x6ea, 0x6ed], [0x8ca, 0x8ff]);
fill(CharacterClass.surrogate, [0xd800, 0xdfff]);

/** Classifies a code unit by its Unicode category and remembers the answer. */
function classify(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  const value = /[\p{L}\p{M}]/u.test(character)
    ? CharacterClass.latinLetter
    : /[\p{P}\p{Sm}\p{Sc}\p{Sk}]/u.test(character)
      ? CharacterClass.mark
      : CharacterClass.other;
  table[code] = value;
  return value;
}

/** The class of a code unit; `latinLetter` stands for the letters of every script but the Arabic one. */
export function characterClass(code: number): CharacterClass {
  const value = table[code] as CharacterClass | undefined;
  if (value === undefined) return CharacterClass.other;
  return value === CharacterClass.unknown ? classify(code) : value;
}

export type DigitFamily = 'european' | 'arabic-indic' | 'persian';

/** The family of a digit's code unit, or `undefined` where it is none. */
export function digitFamily(code: number): DigitFamily | undefined {
  if (code >= 0x30 && code <= 0x39) return 'european';
  if (code >= 0x660 && code <= 0x669) return 'arabic-indic';
  if (code >= 0x6f0 && code <= 0x6f9) return 'persian';
  return undefined;
}

const SIGNS_AND_TATWEEL =
  /[\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;

/** The word without tashkeel and tatweel: «وَقــال» → «وقال». */
export function bare(word: string): string {
  return word.replace(SIGNS_AND_TATWEEL, '');
}

const LAST_LETTER = 0x64a;
const TATWEEL = 0x640;

/** The text of a span without tashkeel and tatweel. Few words have any, and cutting a word out is cheap beside mending it. */
export function folded(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_LETTER || code === TATWEEL) return bare(word);
  }
  return word;
}

/** Whether a word is a single letter once tashkeel and tatweel are gone: «و», «وَ», «هـ». */
export function isSingleLetter(word: string): boolean {
  return word.length === 1 || (word.length < 8 && bare(word).length === 1);
}
