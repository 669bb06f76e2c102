import { bare } from '../../text/characters.ts';
import { OTHERWISE_BEHIND, OTHER_WORDS, WITHOUT_HAMZA, WITH_HAMZA } from './hamza-stems.ts';

const HAMZA_OF: ReadonlyMap<string, string> = new Map(
  WITH_HAMZA.map((word) => [`ا${word.slice(1)}`, word.charAt(0)]),
);
const NEEDLESS: ReadonlySet<string> = new Set(WITHOUT_HAMZA);
/** Verbs and nouns of form X; words of other languages begin so too: «إستراتيجية», «إستاد». */
const FORM_TEN = /^إست(?!راتيج|رلين|اد|برق|ون|يف|يل|ديو|وديو|مار)\p{L}{3}/u;

/** The right hamza of each word with the wrong one: «أنتاج» is «إنتاج», «إصحاب» is «أصحاب». */
const MISTAKEN: ReadonlyMap<string, string> = new Map(
  WITH_HAMZA.flatMap((word) => {
    const right = word.charAt(0);
    const wrong = `${right === 'إ' ? 'أ' : 'إ'}${word.slice(1)}`;
    return right === 'آ' || OTHER_WORDS.has(wrong) ? [] : [[wrong, right]];
  }),
);
/** Tanwin and pronouns of verbal nouns: «أنتاجا», «أعلانها». Verbs have pronouns too: «إثارته» is none of «أثارت». */
const ENDING = /^(أ.+?)(?:ا|ه|ها|هم)$/;

const ARTICLES = ['ال', 'بال', 'كال', 'لل'];
const LETTERS = ['ب', 'ل', 'ك'];

/** The word with the hamza that it lacks: «الادارة» → «الإدارة», «وبالاضافة» → «وبالإضافة»; undefined where it lacks none. */
export function addHamza(word: string): string | undefined {
  return rewrite(word, 'ا', (rest, letter) => (isOtherwise(rest, letter) ? undefined : HAMZA_OF.get(rest)));
}

/** The word without a hamza that it should not have: «الإجتماع» → «الاجتماع»; undefined where it has none. */
export function dropHamza(word: string): string | undefined {
  return rewrite(word, 'إ', (rest) => (NEEDLESS.has(rest) || FORM_TEN.test(rest) ? 'ا' : undefined));
}

/** The word with the other hamza, where only that one is right: «أنتاج» → «إنتاج», «الإطفال» → «الأطفال». */
export function correctHamza(word: string): string | undefined {
  const letterFor = (rest: string) => MISTAKEN.get(rest) ?? MISTAKEN.get(ENDING.exec(rest)?.[1] ?? '');
  return rewrite(word, 'أ', letterFor) ?? rewrite(word, 'إ', letterFor);
}

function isOtherwise(rest: string, prefix: string): boolean {
  return OTHERWISE_BEHIND[prefix]?.has(rest) ?? false;
}

/** Tries every way to cut joined letters off; the first letter of the rest is replaced by what `letterFor` answers. */
function rewrite(
  written: string,
  first: string,
  letterFor: (rest: string, prefix: string) => string | undefined,
): string | undefined {
  if (!written.includes(first)) return undefined;
  const word = bare(written);
  for (const conjunction of ['', 'و', 'ف']) {
    if (!word.startsWith(conjunction)) continue;
    const behind = word.slice(conjunction.length);
    for (const prefix of ['', ...ARTICLES, ...LETTERS]) {
      if (!behind.startsWith(prefix)) continue;
      const rest = behind.slice(prefix.length);
      if (!rest.startsWith(first)) continue;
      const letter = letterFor(rest, prefix === '' ? conjunction : prefix);
      if (letter) return withLetter(written, conjunction.length + prefix.length, letter);
    }
  }
  return undefined;
}

/** Replaces the letter number `index` of a word that may carry tashkeel. */
function withLetter(written: string, index: number, letter: string): string {
  let letters = -1;
  for (let at = 0; at < written.length; at++) {
    if (bare(written[at]!) !== '') letters++;
    if (letters === index) return written.slice(0, at) + letter + written.slice(at + 1);
  }
  return written;
}
