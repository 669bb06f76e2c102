/**
 * What turns one folded name into another. The names tell of the Latin or Hebrew letter behind: `g` is one of غ ج ق for
 * a foreign G, `gk` a ك for it, `z` one of س ز ص, `sh` one of س ش, `th` one of ت ث ذ, `d` one of ت ط د ض, `v` one of ف ب و, `kh` one of
 * ه ح خ, `j` one of ج خ غ ي for a Spanish J, `ch` a ت before ش or س; `insert…` stands for a letter that only one of the two has.
 */
export const OPERATIONS = [
  'insertAlef',
  'insertWaw',
  'insertYa',
  'insertFinalVowel',
  'insertHa',
  'insertHamza',
  'doubleLetter',
  'insertFinalConsonant',
  'insertLetter',
  'insertFirst',
  'ch',
  'changeVowel',
  'changeFirst',
  'g',
  'gk',
  'kq',
  'z',
  'sh',
  'th',
  'd',
  'v',
  'kh',
  'j',
  'ayn',
  'changeLetter',
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** How many times each operation was needed, in the order of `OPERATIONS`. */
export type OperationCounts = Readonly<Uint8Array>;

/** Operations that leave a short name as much itself as a long one: «غوغل» is «جوجل». */
export const LIGHT: ReadonlySet<Operation> = new Set(['g', 'insertHamza', 'doubleLetter']);

const INDEX = Object.fromEntries(OPERATIONS.map((operation, i) => [operation, i])) as Record<
  Operation,
  number
>;

/** What the alignment prefers, in the order of `OPERATIONS`; it needs no more than the order of sizes. */
const COSTS = OPERATIONS.map((operation) => {
  if (operation === 'insertHamza' || operation === 'doubleLetter' || operation === 'g') return 0.5;
  if (operation === 'insertLetter' || operation === 'insertFirst') return 3;
  return operation === 'changeLetter' || operation === 'changeFirst' ? 4.5 : 1.5;
});

const FAMILIES: readonly (readonly [Operation, string])[] = [
  ['changeVowel', 'اوي'],
  ['kq', 'كق'],
  ['g', 'غجق'],
  ['gk', 'غجكق'],
  ['z', 'سزصش'],
  ['sh', 'سش'],
  ['th', 'تثذدس'],
  ['d', 'تطدضظ'],
  ['v', 'فبو'],
  ['kh', 'هحخك'],
  ['j', 'جخغه'],
  ['ayn', 'عا'],
];

/** Letters as small numbers: their place in the Arabic block, and 0 for all others. */
const LETTERS = 256;
const codeOf = (letter: number): number => (letter >>> 8 === 6 ? letter & 255 : 0);

const KEEP = 255;
const NONE = 254;

/** The operation that changes one letter into another, at `LETTERS * from + to`; `NONE` for two without kinship. */
const changes = new Uint8Array(LETTERS * LETTERS).fill(NONE);
for (const [operation, family] of FAMILIES.toReversed()) {
  for (const from of family) {
    for (const to of family)
      changes[LETTERS * codeOf(from.charCodeAt(0)) + codeOf(to.charCodeAt(0))] = INDEX[operation];
  }
}
for (let letter = 1; letter < LETTERS; letter++) changes[LETTERS * letter + letter] = KEEP;

const MAX_LENGTH = 24;
const ROW = MAX_LENGTH + 1;
const totals = new Float64Array(ROW * ROW);
const steps = new Uint8Array(ROW * ROW);
const operations = new Uint8Array(ROW * ROW);
const lettersOf = [new Uint8Array(MAX_LENGTH), new Uint8Array(MAX_LENGTH)] as const;
const insertionsOf = [new Uint8Array(MAX_LENGTH), new Uint8Array(MAX_LENGTH)] as const;

/** The cheapest operations that turn one folded name into the other; undefined where a name is too long to tell. */
export function editOperations(a: string, b: string): OperationCounts | undefined {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return undefined;
  [a, b].forEach((name, side) => {
    for (let i = 0; i < name.length; i++) {
      lettersOf[side]![i] = codeOf(name.charCodeAt(i));
      insertionsOf[side]![i] = insertion(name, i);
    }
  });
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue;
      const at = i * ROW + j;
      totals[at] = Infinity;
      if (i > 0) offer(at, 0, totals[at - ROW]!, insertionsOf[0][i - 1]!);
      if (j > 0) offer(at, 1, totals[at - 1]!, insertionsOf[1][j - 1]!);
      if (i > 0 && j > 0) offer(at, 2, totals[at - ROW - 1]!, change(i - 1, j - 1));
    }
  }
  const counts = new Uint8Array(OPERATIONS.length);
  for (let i = a.length, j = b.length; i + j > 0;) {
    const at = i * ROW + j;
    const operation = operations[at]!;
    if (operation !== KEEP) counts[operation]!++;
    if (steps[at] !== 1) i--;
    if (steps[at] !== 0) j--;
  }
  return counts;
}

function offer(at: number, step: number, before: number, operation: number): void {
  const total = before + (operation === KEEP ? 0 : COSTS[operation]!);
  if (total >= totals[at]!) return;
  totals[at] = total;
  steps[at] = step;
  operations[at] = operation;
}

function insertion(name: string, i: number): number {
  const letter = name.charAt(i);
  const isLast = i === name.length - 1;
  if (letter === 'ء') return INDEX.insertHamza;
  if (i > 0 && letter === name.charAt(i - 1)) return INDEX.doubleLetter;
  if (i === 0) return INDEX.insertFirst;
  if (isLast && 'اويه'.includes(letter)) return INDEX.insertFinalVowel;
  if (isLast && 'تدسنك'.includes(letter)) return INDEX.insertFinalConsonant;
  if (letter === 'ت' && 'شس'.includes(name.charAt(i + 1))) return INDEX.ch;
  if (letter === 'ا') return INDEX.insertAlef;
  if (letter === 'و') return INDEX.insertWaw;
  if (letter === 'ي') return INDEX.insertYa;
  return letter === 'ه' ? INDEX.insertHa : INDEX.insertLetter;
}

function change(i: number, j: number): number {
  const known = changes[LETTERS * lettersOf[0][i]! + lettersOf[1][j]!]!;
  if (known !== NONE) return known;
  return i === 0 && j === 0 ? INDEX.changeFirst : INDEX.changeLetter;
}
