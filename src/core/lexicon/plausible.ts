import type { Candidate } from './find-confused.ts';
import { withoutPrefixes } from './stems.ts';

/** What is known of words beyond their being words. */
export interface WordFacts {
  has(word: string): boolean;
  /** Whether it is a form of a word that the news writes again and again: «إعلامية» of «إعلام». */
  isCommon(word: string): boolean;
}

const ARTICLE = /^[وف]?[بك]?ا(?=ل.{3})/;
const ALEFS = /[اأإآ]/;
/** Nouns and verbs of the forms VII to X, which have no hamza: «انتخاب», «اجتماع», «استثمار». */
const CONNECTED = /^ا(?:ن..|.ت.|ست..|تّ?..ا.)/;

/**
 * Whether anyone would write `word` for the candidate. The graph knows forms that hardly anyone uses, «أهوز», «مئن»,
 * and what looks like them is a name as a rule: «لاهوز», «مين». The fewer letters, the more a candidate must show.
 */
export function isPlausible(word: string, candidate: Candidate, facts: WordFacts): boolean {
  const { kinds, word: meant } = candidate;
  const isCommon = facts.isCommon(meant);
  if (kinds.length > 1 && kinds.every((kind) => kind === 'alef' || kind === 'seat')) return false;
  // «ألأزمات» for «الأزمات»: the alef of the article is none of the word's.
  const [article] = ARTICLE.exec(word) ?? [];
  if (article !== undefined && meant[article.length - 1] !== 'ا') return false;
  if (word.length <= 4) return kinds.length === 1 && (kinds[0] === 'alef' || meant === 'شيء') && isCommon;
  if (kinds.includes('ta') && !isTaPlausible(word, meant, facts)) return false;
  if (kinds.includes('alef') && !isCommon) return isAlefPlausible(word, meant);
  // «كلوزا» is a name, «الوزرا» are none.
  if (kinds.includes('seat') && meant.length > word.length && meant.endsWith('اء')) {
    return article !== undefined;
  }
  return true;
}

/** «تغريدة» is a new word, not «تغريده»: a word and a pronoun that nobody meant. */
function isTaPlausible(word: string, meant: string, { has }: WordFacts): boolean {
  return word.endsWith('ه') || ARTICLE.test(word) || !has(meant.slice(0, -1));
}

function isAlefPlausible(word: string, meant: string): boolean {
  const at = firstDifference(word, meant);
  const written = word[at]!;
  const right = meant[at]!;
  // Names begin with «آ» and «إ», and few words have «آ» in them.
  if (right === 'آ') return false;
  if (right === 'ا') return withoutPrefixes(meant).some((stem) => CONNECTED.test(stem));
  if (written === 'آ') return false;
  // «إيفان», «أيفون»: what has a hamza already is wrong seldom.
  if (written !== 'ا') return withoutPrefixes(meant).some((stem) => /^إ..ا./.test(stem));
  // «بازر» for «بأزر», «سانت» for «سأنت».
  const isBehindParticle = at > 0 && /^[وف]?[بلكس]$/.test(word.slice(0, at));
  return !isBehindParticle || word.length - at >= 6;
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (a[i] === b[i]) i++;
  return ALEFS.test(a[i] ?? '') ? i : nextAlef(a, b, i);
}

/** The first alef from `from` on that is another in `b`. */
function nextAlef(a: string, b: string, from: number): number {
  for (let i = from; i < a.length; i++) if (a[i] !== b[i] && ALEFS.test(a[i]!)) return i;
  return from;
}
