/** What an ending says of its word, by which it is carried to another word. */
export type EndingKind =
  | 'bare'
  | 'feminine'
  | 'dual'
  | 'dual-oblique'
  | 'plural'
  | 'accusative'
  | 'pronoun'
  | 'verb'
  | 'verb-only-found';

export interface Ending {
  readonly kind: EndingKind;
  /** «ها» of a pronoun, «ات» of a plural; without the seat of a hamza and the «ت» of a feminine. */
  readonly letters: string;
  /** The letter that a final hamza became: «مدراؤه» has «ؤ». */
  readonly seat?: string;
}

export type Inflection = 'noun' | 'verb';

/** A word as the letters that stay and all that may follow them, the ending that it has in the dictionary included. */
export interface InflectedWord {
  readonly stem: string;
  readonly endings: ReadonlyMap<string, Ending>;
}

/** What a word ends in decides what becomes of it: «مهمة» → «مهمته», «مدراء» → «مدراؤه», «مستوى» → «مستواه». */
export type WordShape = 'plain' | 'feminine' | 'hamza' | 'alef' | 'fixed';

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا'];
const BARE: Ending = { kind: 'bare', letters: '' };

const pronouns = (before: string, seat?: string): readonly (readonly [string, Ending])[] =>
  PRONOUNS.map((letters) => [before + letters, { kind: 'pronoun', letters, ...(seat && { seat }) }]);

const ofKind = (kind: EndingKind, ...all: readonly string[]): readonly (readonly [string, Ending])[] =>
  all.map((letters) => [letters, { kind, letters }]);

const PLAIN_NOUN: InflectedWord['endings'] = new Map([
  ['', BARE],
  ...ofKind('feminine', 'ة', 'تان', 'تين'),
  ...ofKind('plural', 'ات', 'ون', 'ين', 'و'),
  ...ofKind('dual', 'ان'),
  ...ofKind('accusative', 'ا'),
  ...pronouns(''),
]);

const VERB: InflectedWord['endings'] = new Map([
  ['', BARE],
  ...ofKind('verb', 'ت', 'تا', 'ا', 'وا', 'ون', 'ين', 'ان'),
  ...ofKind('verb-only-found', 'ن', 'نا', 'تم', 'وه', 'وها', 'وهم', 'ته', 'تها', 'تهم', 'ناه', 'ناها'),
  ...pronouns('').filter(([letters]) => letters !== 'نا'),
]);

const FEMININE: InflectedWord['endings'] = new Map([
  ['ة', BARE],
  ['ات', { kind: 'plural', letters: 'ات' }],
  ['تان', { kind: 'dual', letters: 'ان' }],
  ['تين', { kind: 'dual-oblique', letters: 'ين' }],
  ...pronouns('ت'),
]);

const HAMZA: InflectedWord['endings'] = new Map([
  ['ء', BARE],
  ...['ء', 'ؤ', 'ئ'].flatMap((seat) => pronouns(seat, seat)),
]);

const ALEF: InflectedWord['endings'] = new Map([
  ['ى', BARE],
  ['يان', { kind: 'dual', letters: 'ان' }],
  ['يين', { kind: 'dual-oblique', letters: 'ين' }],
  ...pronouns('ا'),
]);

const UNCHANGED: InflectedWord['endings'] = new Map([['', BARE]]);

/** A word that is not of two letters, and only of letters that Arabic words are made of. */
const INFLECTED = /^[ء-غف-ي]{3,}$/;

export function shapeOf(word: string): WordShape {
  if (!INFLECTED.test(word) || /[اوأؤئآإ]$/.test(word)) return 'fixed';
  if (word.endsWith('ة')) return 'feminine';
  if (word.endsWith('ء')) return 'hamza';
  return word.endsWith('ى') ? 'alef' : 'plain';
}

/** The stem of a word without tashkeel and the endings that it takes: «مهمة» is «مهم» and «ة», «ات», «ته» …. */
export function inflect(word: string, as: Inflection): InflectedWord {
  const shape = shapeOf(word);
  if (shape === 'plain') return { stem: word, endings: as === 'verb' ? VERB : PLAIN_NOUN };
  if (shape === 'fixed' || as === 'verb') return { stem: word, endings: UNCHANGED };
  const endings = { feminine: FEMININE, hamza: HAMZA, alef: ALEF }[shape];
  return { stem: word.slice(0, -1), endings };
}
