import type { Lexicon } from '../../lexicon/index.ts';

/** «ة» and «ى» end words: whatever follows is another word, «المدرسةالجديدة», «علىالأرض». */
const INNER_END = /[ةى](?=.)/g;
const PARTICLE = /^([وف]?(?:لا|ما))([يتن].{2,})$/;

/** The word parted behind a letter that only ends words; undefined where the halves are no words. */
export function splitAtEnding(word: string, lexicon: Lexicon): string | undefined {
  for (const { index } of word.matchAll(INNER_END)) {
    const first = word.slice(0, index + 1);
    const second = word.slice(index + 1);
    if (second.length > 1 && lexicon.has(first) && lexicon.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** «لا» or «ما» parted from the verb behind it, «لايملك»; undefined where there is none. «لانعاش» is «لإنعاش». */
export function splitParticle(
  word: string,
  lexicon: Lexicon,
  isFrequent: (word: string) => boolean,
): string | undefined {
  const [, particle, verb] = PARTICLE.exec(word) ?? [];
  return particle !== undefined &&
    verb !== undefined &&
    lexicon.has(verb) &&
    (!verb.startsWith('ن') || isFrequent(verb))
    ? `${particle} ${verb}`
    : undefined;
}

const FEWEST_LETTERS = 6;
/** Words that are joined to the one behind them by a slip: «فيالمصنع». «لا» and «ما» have a rule of their own. */
const FIRST = new Set(
  'في من عن على إلى بعد قبل كل غير لم لن أن قد يا بين مع حول عند ثم هذا هذه باسم'.split(' '),
);
/** Words that are joined to the one before them: «الوفدفي», «أكثرمن». */
const SECOND = new Set('في من أن إن على إلى عن مع بعد قبل'.split(' '));

/**
 * Two words of every day parted where one of them is a particle or the second has the article: «مديرالبنك», «الحدمن»;
 * undefined where they are not both frequent, for then it may as well be a name: «فيليبي».
 */
export function splitJoined(
  word: string,
  lexicon: Lexicon,
  isFrequent: (word: string) => boolean,
): string | undefined {
  if (word.length < FEWEST_LETTERS) return undefined;
  for (let i = 2; i <= word.length - 2; i++) {
    const first = word.slice(0, i);
    const second = word.slice(i);
    const isLikely =
      (FIRST.has(first) && second.length >= 3) ||
      (SECOND.has(second) && i >= 4) ||
      (i >= 3 && second.length >= 5 && second.startsWith('ال'));
    if (isLikely && [first, second].every((part) => lexicon.has(part) && isFrequent(part)))
      return `${first} ${second}`;
  }
  return undefined;
}
