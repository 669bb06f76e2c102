import { CharacterClass, characterClass } from './characters.ts';

const EMAIL = /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;
const DOMAIN = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/:?#].*)?$/;
const SCHEME = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/.|www\.[^.]|mailto:.)/;
/** Marks that end a sentence or a bracket round an address rather than belong to it. */
const TRAILING = /[.,:;!?'"*_~\])}]/;
/** Domains written in Arabic letters: «العربية.نت», «بيت.كوم». */
const ARABIC_TOP_LEVELS = new Set([
  'نت',
  'كوم',
  'أورغ',
  'اورغ',
  'أورج',
  'اورج',
  'مصر',
  'السعودية',
  'امارات',
  'قطر',
]);

/** The end of the run of characters from `start` on that may stand in an address. */
export function addressRunEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isAddressCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** ASCII without blanks, quotes and angle brackets, and letters of any script: «https://ar.wikipedia.org/wiki/القاهرة». */
function isAddressCharacter(code: number): boolean {
  if (code < 0x80) return code > 0x20 && code !== 0x22 && code !== 0x3c && code !== 0x3e && code !== 0x7c;
  const value = characterClass(code);
  return (
    value === CharacterClass.arabicLetter ||
    value === CharacterClass.arabicSign ||
    value === CharacterClass.latinLetter
  );
}

/**
 * The end of the address that starts at `start` within the run `[start, runEnd)`, or `start` where there is none.
 * Full stops and closing brackets behind it are left to the sentence.
 */
export function addressEnd(text: string, start: number, runEnd: number): number {
  let run = text.slice(start, runEnd);
  if (SCHEME.test(run)) return start + trimmedLength(run);
  const asciiEnd = run.search(/[^\x20-\x7e]/);
  if (asciiEnd === 0) return start;
  if (asciiEnd > 0) run = run.slice(0, asciiEnd);
  const candidate = run.slice(0, trimmedLength(run));
  return EMAIL.test(candidate) || DOMAIN.test(candidate) ? start + candidate.length : start;
}

function trimmedLength(run: string): number {
  // A bracket that the address itself opened stays: «/wiki/Mudaqqiq_(tool)».
  const lastOpening = run.lastIndexOf('(');
  let length = run.length;
  while (length > 0 && TRAILING.test(run[length - 1]!)) {
    if (run[length - 1] === ')' && lastOpening !== -1) break;
    length--;
  }
  return length;
}

/** Whether «word.top» is a domain in Arabic letters, by its last label. */
export function isArabicTopLevel(label: string): boolean {
  return ARABIC_TOP_LEVELS.has(label);
}
