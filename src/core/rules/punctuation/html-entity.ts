import { CharacterClass, characterClass } from '../../text/characters.ts';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/y;
const ENTITY_END = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});$/;
const LONGEST_ENTITY = 34;

/** The names that newsroom systems leave behind; the invisible ones stand for nothing or a plain space. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°',
  times: '×', divide: '÷', plusmn: '±', frac12: '½', frac14: '¼', copy: '©', reg: '®', trade: '™', euro: '€',
  pound: '£', cent: '¢', yen: '¥', sect: '§', eacute: 'é', egrave: 'è', ccedil: 'ç', agrave: 'à', uuml: 'ü',
  ouml: 'ö', auml: 'ä', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '', shy: '',
}; // prettier-ignore

/** What browsers read in the numbers 128 to 159, which Unicode leaves to controls. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** An HTML entity that stands in a text: where it ends, and the character it means. */
export interface HtmlEntity {
  readonly end: number;
  /** Never an invisible character: those are left out, and spaces of every kind are plain ones. */
  readonly character: string;
}

/** The entity that starts at `start` («&quot;», «&#8220;»), or `undefined` where there is none that we know. */
export function entityAt(text: string, start: number): HtmlEntity | undefined {
  ENTITY.lastIndex = start;
  const entity = ENTITY.exec(text)?.[0];
  if (entity === undefined) return undefined;
  const character = entity[1] === '#' ? numbered(entity.slice(2, -1)) : NAMED[entity.slice(1, -1)];
  return character === undefined ? undefined : { end: start + entity.length, character };
}

/** Whether an HTML entity ends at `end`. */
export function endsEntity(text: string, end: number): boolean {
  return ENTITY_END.test(text.slice(Math.max(0, end - LONGEST_ENTITY), end));
}

function numbered(digits: string): string | undefined {
  const code = /^[xX]/.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
  if (code >= 0x80 && code <= 0x9f) {
    const character = WINDOWS_1252[code - 0x80]!;
    return character === '\0' ? undefined : character;
  }
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code > 0xffff) return String.fromCodePoint(code);
  const value = characterClass(code);
  if (value === CharacterClass.space || value === CharacterClass.lineEnd) return ' ';
  if (value === CharacterClass.invisible) return '';
  const character = String.fromCharCode(code);
  return /\p{C}/u.test(character) ? undefined : character;
}
