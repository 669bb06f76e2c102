import type { Localized } from '../localized.ts';
import type { StyleProblem } from './located-yaml.ts';

/** What a dictionary of the house says, and what is wrong with it. */
export interface DictionaryReading {
  /** Entries as the section `words` of a style has them: «أردوغان», «أبو ظبي», «*المسئول=المسؤول». */
  readonly words: readonly string[];
  /** In UTF-16 offsets of the dictionary. */
  readonly problems: readonly StyleProblem[];
}

/** A dictionary made for other affixes has a fault on each line; the first ones say enough. */
const MOST_PROBLEMS = 20;
/** The word with its slashes escaped, and the flags behind a slash. */
const LINE = /^((?:[^/\\]|\\.)*)(?:\/(.*))?$/;
/** Words take the prefixes of `house.aff` with this flag and without. */
const PREFIXES = 'P';
const FORBIDDEN = '!';
/** What decoders put in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * Reads a dictionary in the format of hunspell: the number of entries, which may be missing, and an entry on each line;
 * an asterisk before it or the flag `!` behind it forbids a word. Lines that begin with `#` are remarks.
 */
export function parseDictionary(source: string): DictionaryReading {
  const words: string[] = [];
  const problems: StyleProblem[] = [];
  const tell = (start: number, length: number, message: Localized): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ start, end: start + length, message });
  };

  let isFirst = true;
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const isCount = isFirst && /^\d+\s*$/.test(line);
    isFirst = false;
    // What stands behind a tab tells the grammar of the word.
    const [text = ''] = line.split('\t');
    if (isCount || text.trim() === '' || text.startsWith('#')) continue;
    const [, written = text, flags = ''] = LINE.exec(text.trimEnd()) ?? [];
    const word = written.replaceAll(/\\(.)/g, '$1').trim();
    const unknown = [...flags.trim()].find((flag) => flag !== PREFIXES && flag !== FORBIDDEN);
    const broken = text.indexOf(REPLACEMENT);
    if (broken >= 0) tell(index + broken, 1, brokenEncoding());
    else if (unknown !== undefined) tell(index + written.length + 1, flags.length, unknownFlag(unknown));
    else if (!/\p{L}/u.test(word)) tell(index, text.length, noWord());
    else words.push(flags.includes(FORBIDDEN) && !word.startsWith('*') ? `*${word}` : word);
  }
  return { words, problems };
}

function unknownFlag(flag: string): Localized {
  return {
    ar: `العلامة «${flag}» غير معروفة في قاموس الدار، فتُركت كلمتها. المعروف: P لقبول السوابق، و! لمنع الكلمة.`,
    en: `Unknown flag "${flag}" in a house dictionary; its word is left out. Known: P takes prefixes, ! forbids the word.`,
  };
}

function brokenEncoding(): Localized {
  return {
    ar: 'ترميز UTF-8 معطوب في هذا السطر؛ إن كان القاموس بترميز قديم مثل Windows-1256 فحوّله إلى UTF-8.',
    en: 'Invalid UTF-8 on this line; if the dictionary is in an older encoding such as Windows-1256, convert it to UTF-8.',
  };
}

function noWord(): Localized {
  return { ar: 'ليس في هذا السطر كلمة.', en: 'There is no word on this line.' };
}
