import type { Localized } from '../localized.ts';

/**
 * The kinds of white space that may stand inside a line, by code unit, with the names that messages use.
 * U+200B takes no room but splits words as a space does, and comes from the same pages.
 */
const names: ReadonlyMap<number, Localized> = new Map([
  [0x09, { ar: 'علامة جدولة', en: 'tab' }],
  [0x20, { ar: 'مسافة', en: 'space' }],
  [0xa0, { ar: 'مسافة غير فاصلة', en: 'no-break space' }],
  [0x1680, { ar: 'مسافة أوغامية', en: 'Ogham space mark' }],
  [0x2000, { ar: 'مسافة بعرض نصف مربّع', en: 'en quad' }],
  [0x2001, { ar: 'مسافة بعرض مربّع', en: 'em quad' }],
  [0x2002, { ar: 'مسافة بعرض نصف مربّع', en: 'en space' }],
  [0x2003, { ar: 'مسافة بعرض مربّع', en: 'em space' }],
  [0x2004, { ar: 'مسافة بعرض ثلث مربّع', en: 'three-per-em space' }],
  [0x2005, { ar: 'مسافة بعرض ربع مربّع', en: 'four-per-em space' }],
  [0x2006, { ar: 'مسافة بعرض سدس مربّع', en: 'six-per-em space' }],
  [0x2007, { ar: 'مسافة بعرض رقم', en: 'figure space' }],
  [0x2008, { ar: 'مسافة بعرض نقطة', en: 'punctuation space' }],
  [0x2009, { ar: 'مسافة رفيعة', en: 'thin space' }],
  [0x200a, { ar: 'مسافة شعرية', en: 'hair space' }],
  [0x200b, { ar: 'مسافة معدومة العرض', en: 'zero-width space' }],
  [0x202f, { ar: 'مسافة ضيّقة غير فاصلة', en: 'narrow no-break space' }],
  [0x205f, { ar: 'مسافة رياضية', en: 'medium mathematical space' }],
  [0x3000, { ar: 'مسافة صينية', en: 'ideographic space' }],
]);

/** The name of a space with its code point, to show what cannot be seen: «مسافة غير فاصلة (U+00A0)». */
export function spaceName(code: number): Localized {
  const name = names.get(code);
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (!name) return { ar: point, en: point };
  return code === 0x20 ? name : { ar: `${name.ar} (${point})`, en: `${name.en} (${point})` };
}

/** Whether a run of white space has anything but plain spaces and tabs. */
export function hasUnusualSpace(run: string): boolean {
  return /[^ \t]/.test(run);
}
