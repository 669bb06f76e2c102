import type { ConfusionKind } from './confusions.ts';
import type { Candidate } from './find-confused.ts';
import { withoutPrefixes } from './stems.ts';

/** What is known of words beyond their being words. */
export interface WordFacts {
  has(word: string): boolean;
  /** Whether it is a form of a word that the news writes again and again: «إعلامية» of «إعلام». */
  isCommon(word: string): boolean;
  /** Whether it is such a word itself, without prefixes. */
  isListed(stem: string): boolean;
}

const ARTICLE = /^[وف]?[بك]?ا(?=ل.{3})/;
const ALEFS = /[اأإآ]/;
const ADJACENT_HAMZAS = /[أؤئءآإ]{2}/;
/** Nouns and verbs of the forms VII to X, which have no hamza: «انتخاب», «اجتماع», «استثمار». */
const CONNECTED = /^ا(?:ن..|.ت.|ست..|تّ?..ا.|[صض]ط.|زد.|[دط].ا.)/;

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
  if (word.length <= 4) return isCommon && kinds.length === 1 && isShortPlausible(word, kinds[0]!);
  // No word has «ؤأ» in it, though the dictionary lists some.
  if (ADJACENT_HAMZAS.test(meant)) return false;
  if (kinds.includes('ta') && !isTaPlausible(word, meant, facts)) return false;
  if (kinds.includes('alef')) {
    // «رايان» and «فابيان» are names, not «رأيان» and «فأبيان».
    const isLong = word.length > 5 && !/^ف[اأإآ]/.test(word);
    const isKnown = isCommon && (isLong || withoutPrefixes(meant).some(facts.isListed));
    return isKnown || isAlefPlausible(word, meant);
  }
  if (kinds.includes('seat') && !isCommon) return isSeatPlausible(word, meant);
  return true;
}

/** «الى», «رييس», «أيظا», «أخى»; but «راي» and «كاس» are names. */
function isShortPlausible(word: string, kind: ConfusionKind): boolean {
  if (kind === 'alef') return ALEFS.test(word.charAt(0)) || word.startsWith('لا');
  return kind === 'seat' || kind === 'dad' || (kind === 'ya' && word.endsWith('ى'));
}

/** «دايما» for «دائما»; but «كلوزا», «مبديا» and «باوك» are not for «كلوزاء», «مبدئا» and «باؤك». */
function isSeatPlausible(word: string, meant: string): boolean {
  if (meant.length > word.length) return ARTICLE.test(word) || !meant.endsWith('اء');
  // «فوجيء», «الشاطىء»: no name ends so.
  if (/[يى]ء$/.test(word)) return true;
  for (let i = 0; i < word.length; i++) {
    if (word[i] === meant[i]) continue;
    if (word[i] === 'و' || (word[i] === 'ي' && word[i - 1] !== 'ا')) return false;
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
  const before = word.slice(0, at);
  // Names begin with «آ» and «إ», and few words have «آ» in them: «المتآمرين», «المنشآت».
  if (right === 'آ') return /^[وف]?[بك]?(?:ال|لل)(?:مت?|ت)$/.test(before) || word.slice(at) === 'ات';
  // «باردآ», «مسرعأ»: alefs with tanwin.
  if (right === 'ا' && at === word.length - 1) return true;
  if (right === 'ا') return withoutPrefixes(meant).some((stem) => CONNECTED.test(stem));
  if (written === 'آ') return false;
  // «إيفان», «أيفون»: what has a hamza already is wrong seldom.
  if (written !== 'ا') return withoutPrefixes(meant).some((stem) => /^إ..ا./.test(stem));
  // «فاجابه» for «فأجابه», but «فابيان» is a name.
  if (before === 'ف' && /(?:ه|ها|هم|وا)$/.test(word)) return word.length > 5;
  // «مدفاة» for «مدفأة», «تفاجا» for «تفاجأ».
  if (word.slice(at) === 'اة' || (at === word.length - 1 && /^[وفس]?[يتن]?ت/.test(word))) return true;
  if (/^و?(?:ال|[بك]ال|لل)?$/.test(before)) return true;
  // «بازر» for «بأزر», «فابيان» for «فأبيان»: the fewer letters, the likelier a name.
  if (/^[وف]?[بلكس]$/.test(before)) return word.length - at >= 6;
  // «يترأس», «تتأثر» without their hamzas: no name begins so.
  if (/^[وفس]?[يتن]ت.?$/.test(before)) return true;
  // «ياتي», «التاجيل», «المامول»; but «فاسيلي» and «الراب» are names.
  return /^[وفسلبك]{0,2}(?:ال|لل)?[يتم]$/.test(before) && word.length - at >= 4;
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
