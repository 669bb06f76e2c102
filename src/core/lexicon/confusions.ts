/**
 * What writers confuse. `alef`: ا أ إ آ; `seat`: the other hamzas («مسوول», «شئ»); `ta`: ه and ة, `ya`: ى and ي at the
 * end of a word; `dad`: ض and ظ.
 */
export type ConfusionKind = 'alef' | 'seat' | 'ta' | 'ya' | 'dad';

/** Something else that may have been meant for the letters before a place. */
export interface Confusion {
  readonly kind: ConfusionKind;
  /** The letters meant. */
  readonly letters: string;
  /** How many letters of the word they stand for. */
  readonly length: number;
}

const one = (kind: ConfusionKind, letters: string): readonly Confusion[] =>
  [...letters].map((letter) => ({ kind, letters: letter, length: 1 }));

/** By the letter written, wherever it stands. */
const anywhere: Readonly<Record<string, readonly Confusion[]>> = {
  ا: one('alef', 'أإآ'),
  أ: [...one('alef', 'اإآ'), ...one('seat', 'ؤئء')],
  إ: one('alef', 'اأآ'),
  آ: one('alef', 'اأإ'),
  و: one('seat', 'ؤ'),
  ؤ: one('seat', 'وئأء'),
  ي: one('seat', 'ئ'),
  ئ: one('seat', 'يؤأء'),
  ء: one('seat', 'ئؤأ'),
  ض: one('dad', 'ظ'),
  ظ: one('dad', 'ض'),
};

/** By the last letter of the word. */
const atEnd: Readonly<Record<string, readonly Confusion[]>> = {
  ه: one('ta', 'ة'),
  ة: one('ta', 'ه'),
  ى: [...one('ya', 'ي'), ...one('seat', 'ئ')],
  ي: one('ya', 'ى'),
  // «شئ» for «شيء», «بطئ» for «بطيء».
  ئ: [{ kind: 'seat', letters: 'يء', length: 1 }],
  // «الهدؤ» for «الهدوء».
  ؤ: [{ kind: 'seat', letters: 'وء', length: 1 }],
  // «وزرا» for «وزراء».
  ا: [{ kind: 'seat', letters: 'اء', length: 1 }],
};

/** By two letters: «القرءان» for «القرآن». */
const pairs: Readonly<Record<string, readonly Confusion[]>> = {
  ءا: [{ kind: 'alef', letters: 'آ', length: 2 }],
  أا: [{ kind: 'alef', letters: 'آ', length: 2 }],
};

const NONE: readonly Confusion[] = [];

/** By the last two letters of the word: «فوجيء» and «الشاطىء» for «فوجئ» and «الشاطئ», «شىء» for «شيء». */
const pairsAtEnd: Readonly<Record<string, readonly Confusion[]>> = {
  يء: [{ kind: 'seat', letters: 'ئ', length: 2 }],
  ىء: ['ئ', 'يء'].map((letters) => ({ kind: 'seat', letters, length: 2 })),
};

/** What may have been meant for the letters of the word from `at` on. */
export function confusionsAt(word: string, at: number): readonly Confusion[] {
  const letter = word[at]!;
  const found = anywhere[letter] ?? NONE;
  const last = at === word.length - 1 ? (atEnd[letter] ?? NONE) : NONE;
  const two = word.slice(at, at + 2);
  const pair = pairs[two] ?? (at === word.length - 2 ? pairsAtEnd[two] : undefined) ?? NONE;
  return last.length + pair.length === 0 ? found : [...found, ...last, ...pair];
}
