import nspell from 'nspell';
import { remember } from '../text/remember.ts';

/** Words of an editor, a workspace or a house, on top of those of the language. */
export interface HouseWords {
  /** Whether the word is one of them, with or without prefixes: «لأردوغان» where «أردوغان» is. */
  has(word: string): boolean;
  /** Whether any word is forbidden. */
  readonly forbidsAny: boolean;
  /** What the house says of a word that it does not want; undefined where it says nothing. */
  forbidden(word: string): ForbiddenWord | undefined;
  /**
   * The right ones, prefixes included, from which the word differs by one slip, the likeliest first. For who asks what
   * to do about one word: a review asks of too many.
   */
  suggest(word: string): readonly string[];
  /** The entries of several words by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly HousePhrase[]>;
}

/** An entry of several words, «أبو ظبي». */
export interface HousePhrase {
  readonly words: readonly string[];
  /** Where the house does not want it. */
  readonly forbidden?: ForbiddenWord;
}

export interface ForbiddenWord {
  /** What to write instead, with the prefixes of the word; undefined where the house does not say. */
  readonly replacement: string | undefined;
}

/** Words that are remembered: more different ones than a draft of one megabyte has. */
const MOST_WORDS = 50_000;
/** A name for the model whose prefixes every word takes; no text has it. */
const MODEL = 'نموذج\u0640';
const SPACE = /\s+/;
/** Longer words take too long to look through, and are none. */
const LONGEST = 24;

/**
 * Reads entries such as «أردوغان», «أبو ظبي» and «*المسئول=المسؤول»: an asterisk forbids an entry, and what stands behind
 * the equals sign is to be written instead. `affix` names the prefixes, in the format of hunspell.
 */
export function createHouseWords(affix: string, entries: readonly string[]): HouseWords {
  const allowed = nspell(affix, `1\n${MODEL}/P`);
  const unwanted = nspell(affix, `1\n${MODEL}/P`);
  const replacements = new Map<string, string | undefined>();
  const phrases = new Map<string, HousePhrase[]>();

  function addPhrase(text: string, forbidden?: ForbiddenWord): void {
    const words = text.split(SPACE);
    const phrase = { words, ...(forbidden && { forbidden }) };
    const known = phrases.get(words[0]!);
    if (known) known.push(phrase);
    else phrases.set(words[0]!, [phrase]);
  }

  let wordCount = 0;
  for (const entry of entries.map((line) => line.trim())) {
    if (entry === '' || entry.startsWith('#')) continue;
    if (entry.startsWith('*')) {
      const [word = '', replacement] = entry
        .slice(1)
        .split('=')
        .map((part) => part.trim());
      if (word === '') continue;
      if (SPACE.test(word)) addPhrase(word, { replacement: replacement || undefined });
      else {
        unwanted.add(word, MODEL);
        replacements.set(word, replacement || undefined);
      }
    } else if (SPACE.test(entry)) addPhrase(entry);
    else {
      allowed.add(entry, MODEL);
      wordCount++;
    }
  }

  return Object.freeze({
    phrases,
    has: (word: string) => wordCount > 0 && allowed.correct(word),
    suggest(word: string) {
      if (wordCount === 0 || word.length > LONGEST) return [];
      // Where nspell finds nothing one slip away it looks two away, which takes up to a second: a decoy keeps it from that.
      const decoy = word + word.charAt(word.length - 1);
      const isWord = allowed.correct(decoy);
      if (!isWord) allowed.add(decoy);
      const found = allowed.suggest(word);
      if (isWord) return found;
      allowed.remove(decoy);
      return found.filter((suggestion) => suggestion !== decoy);
    },
    forbidsAny: replacements.size > 0 || [...phrases.values()].flat().some(({ forbidden }) => forbidden),
    forbidden: remember(MOST_WORDS, (word): ForbiddenWord | undefined => {
      if (replacements.size === 0 || !unwanted.correct(word)) return undefined;
      // The longest entry that the word ends with: before it stand the prefixes.
      for (let start = 0; start < word.length; start++) {
        const entry = word.slice(start);
        if (!replacements.has(entry)) continue;
        const replacement = replacements.get(entry);
        return { replacement: replacement === undefined ? undefined : word.slice(0, start) + replacement };
      }
      return undefined;
    }),
  });
}
