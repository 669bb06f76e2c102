import { Listed, titleKindOf } from './phrases.ts';
import { PhraseMark, type Sentence } from './sentence.ts';
import { firstTag, isFirst, kindOfTag, mayFollow, OUTSIDE } from './tags.ts';
import type { Entry } from './vocabulary.ts';

const PERSON = firstTag('person');
/** What a listed phrase is tagged as; a title is no name. */
const TAG_OF_MARK: ReadonlyMap<number, number> = new Map([
  [PhraseMark.place, firstTag('place')],
  [PhraseMark.organisation, firstTag('organisation')],
  [PhraseMark.person, PERSON],
]);
/** Words that no name ends with: «آل مكتوم», «بن عبد الله». */
const LINKS = new Set(['بن', 'ابن', 'بنت', 'آل', 'أبو', 'أبي', 'أبا', 'عبد']);
/** Words that no name begins with. */
const INNER_LINKS = new Set(['بن', 'بنت']);

/** Mends, in their place, the tags of a sentence where lists and the make of Arabic names know better than a count. */
export function mendTags<Scores>(sentence: Sentence<Scores>, tags: Uint8Array): void {
  tagPhrases(sentence, tags);
  joinLinks(sentence, tags);
  tagKin(sentence, tags);
}

/**
 * A listed name of several words is one name of the kind listed: «المحكمة العليا», «ريال مدريد». A longer name around it
 * stays as it is, unless it is a person's, and so does a shorter place or organisation in it: «قطاع غزة» may speak of
 * «غزة».
 */
function tagPhrases<Scores>({ phrases }: Sentence<Scores>, tags: Uint8Array): void {
  for (let start = 0; start < tags.length; start++) {
    const tag = TAG_OF_MARK.get(phrases[start]!);
    if (tag === undefined) continue;
    let end = start + 1;
    while (phrases[end] === phrases[start]! + 1) end++;
    const words = tags.subarray(start, end);
    const isPartly = words.includes(OUTSIDE) && !words.every((word) => word === OUTSIDE);
    const stays = isPartly ? tag !== PERSON : isInName(words, tag, tags[end]);
    if (!stays) {
      words.fill(tag + 1);
      words[0] = tag;
      // «توماس» in «باريس سان جيرمان توماس مونييه» begins a name then.
      if (end < tags.length && !mayFollow(tag + 1, tags[end]!)) tags[end] = tags[end]! - 1;
    }
    start = end - 1;
  }
}

/** Whether words lie in one name already that may hold a name of that kind. `behind` is the tag behind them. */
function isInName(words: Uint8Array, tag: number, behind = OUTSIDE): boolean {
  const [first] = words;
  if (first === OUTSIDE || words.some((word, i) => i > 0 && isFirst(word))) return false;
  const kind = kindOfTag(first!);
  const isLonger = !isFirst(first!) || (behind !== OUTSIDE && !isFirst(behind));
  return kind === kindOfTag(tag) || (isLonger && kind !== 'person');
}

/**
 * A person's name goes on behind «آل», and begins with the given name before «بن»: «محمد بن راشد آل مكتوم»,
 * «يعرب بن عبد الله», but «قال | بن علي».
 */
function joinLinks<Scores>({ entries, breaks }: Sentence<Scores>, tags: Uint8Array): void {
  const isFree = (i: number): boolean =>
    tags[i] === OUTSIDE && entries[i]!.word.shape === 'word' && !titleKindOf(entries[i]!.word.bits[0]!);
  // «على بن علي» may be «upon», and lists fold it to «علي».
  const isGivenName = ({ word }: Entry<Scores>): boolean =>
    (word.bits[0]! & Listed.nativeName) !== 0 && word.bare !== 'على';
  for (let i = 1; i < tags.length; i++) {
    if (breaks[i] === 1) continue;
    const isPerson = tags[i - 1] === PERSON || tags[i - 1] === PERSON + 1;
    if (isPerson && isFree(i) && LINKS.has(entries[i - 1]!.word.bare)) tags[i] = PERSON + 1;
    if (
      tags[i] === PERSON &&
      INNER_LINKS.has(entries[i]!.word.bare) &&
      isFree(i - 1) &&
      isGivenName(entries[i - 1]!)
    ) {
      tags[i - 1] = PERSON;
      tags[i] = PERSON + 1;
    }
  }
}

/**
 * A given name that no pass took for one is a person where a word of kinship stands behind it: «بحضور صدام نجل المشير».
 * Most given names are common words too, and by itself none tells a person.
 */
function tagKin<Scores>({ entries, breaks }: Sentence<Scores>, tags: Uint8Array): void {
  for (let i = 0; i + 1 < tags.length; i++) {
    if (tags[i] !== OUTSIDE || tags[i + 1] !== OUTSIDE || breaks[i + 1] === 1) continue;
    const [bits] = entries[i]!.word.bits;
    const isName = (bits! & Listed.nativeName) !== 0 && !titleKindOf(bits!);
    if (isName && titleKindOf(entries[i + 1]!.word.bits[0]!) === 'kinship') tags[i] = PERSON;
  }
}
