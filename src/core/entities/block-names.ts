import type { NameKind, NameLists, NameMention } from '../knowledge/index.ts';
import type { Block } from '../text/block.ts';
import { isQuoted } from '../text/quotations.ts';
import { rememberLast } from '../text/remember-last.ts';
import { findOrganisations } from './find-organisations.ts';
import { isTitleLine, titleAfter, titleBefore, type Title } from './find-titles.ts';
import { nameUnits, type NameUnit } from './name-units.ts';
import { behindPrefix, cutsOf, nameWords, type NameWord } from './name-words.ts';
import { placeNames, wordBehind, type PlacedNames } from './placed-names.ts';

/** A name of a block with what stands beside it, in offsets of the block. */
export interface BlockName extends NameMention {
  /** As written, where `name` is how it would stand alone. */
  readonly text: string;
  /** What it is compared by. */
  readonly units: readonly NameUnit[];
  readonly unitKeys: readonly string[];
  readonly key: string;
  readonly title?: Title;
  /** The name in Latin letters in brackets behind it: «ميتا (Meta)». */
  readonly latin?: string;
  readonly isQuoted: boolean;
}

/** The names of a block, and what it is where it is nothing but a title or a name, as in a masthead. */
export interface BlockNames {
  readonly names: readonly BlockName[];
  readonly titleLine: Title | undefined;
  readonly isName: boolean;
}

/**
 * Makes of what the tagger found the names that an editor would list: organisations whole, titles beside people,
 * Latin forms tied to the Arabic ones.
 */
export const blockNames = rememberLast(readNames);

function readNames(block: Block, tagged: readonly NameMention[], lists: NameLists): BlockNames {
  const words = nameWords(block);
  const first = placeNames(words, tagged);
  const organisations = findOrganisations(first, lists);
  const merged = mergeNames(words, corrected(first, lists), organisations);
  const placed = placeNames(words, merged);
  const names = withNeighbours(block, placed, lists);
  return {
    names,
    titleLine: isTitleLine(placed, lists) ? wholeLine(block) : undefined,
    isName: names.length === 1 && names[0]!.kind === 'person' && placed.at.every((index) => index === 0),
  };
}

/** The names as the draft means them: people without their titles, places with the word they begin with. */
function corrected({ words, mentions, at }: PlacedNames, lists: NameLists): readonly NameMention[] {
  const firstWords = new Map<number, number>();
  at.forEach((index, word) => {
    const mention = mentions[index];
    if (mention && !firstWords.has(mention.start)) firstWords.set(mention.start, word);
  });
  return mentions.flatMap((mention) => {
    const first = firstWords.get(mention.start)!;
    if (mention.kind === 'person') return withoutTitle(mention, words, first, lists);
    if (mention.kind !== 'place') return mention;
    // «القاهرة وطرابلس تقربان»: right behind a place only one that the lists know is another.
    const isBehindPlace = mentions[at[first - 1] ?? -1]?.kind === 'place';
    if (isBehindPlace && mention.prefix === '' && !lists.isPlace(mention.name)) return [];
    return wholePlace(mention, words, first);
  });
}

/** «المشير خليفة حفتر», where the tagger took the title for a part of the name. */
function withoutTitle(
  mention: NameMention,
  words: readonly NameWord[],
  first: number,
  lists: NameLists,
): NameMention {
  const parts = mention.name.split(' ');
  let cut = 0;
  while (cut < parts.length - 1 && isTitleOnly(parts[cut]!, lists)) cut++;
  if (cut === 0) return mention;
  return { ...mention, start: words[first + cut]!.start, name: parts.slice(cut).join(' '), prefix: '' };
}

const DIRECTIONS = new Set('الشرق الغرب الشمال الجنوب الوسط'.split(' '));
const PLACE_HEADS = new Set('المنطقة الضفة الصحراء'.split(' '));

/** «المنطقة الشرقية» as a whole; «بين الشرق والغرب» names no place. */
function wholePlace(mention: NameMention, words: readonly NameWord[], first: number): readonly NameMention[] {
  if (DIRECTIONS.has(mention.name)) return [];
  const before = words[first - 1];
  const cut = before && cutsOf(before.text).find(({ rest }) => PLACE_HEADS.has(rest));
  if (!cut || mention.prefix !== '' || !mention.name.startsWith('ال')) return [mention];
  return [
    {
      ...mention,
      start: behindPrefix(before, cut.prefix),
      name: `${cut.rest} ${mention.name}`,
      prefix: cut.prefix,
    },
  ];
}

/** «خليفة» and «أمير» are titles and names: only what nobody is called is cut off. */
function isTitleOnly(word: string, lists: NameLists): boolean {
  return lists.titleKind(word) !== undefined && (word.startsWith('ال') || !lists.isNativeName(word));
}

/** An organisation found by its head holds whatever name it covers, and grows over one that reaches beyond it. */
function mergeNames(
  words: readonly NameWord[],
  tagged: readonly NameMention[],
  organisations: readonly NameMention[],
): readonly NameMention[] {
  const merged: NameMention[] = [];
  let index = 0;
  for (const organisation of organisations) {
    while (index < tagged.length && tagged[index]!.end <= organisation.start) merged.push(tagged[index++]!);
    let whole = organisation;
    while (index < tagged.length && tagged[index]!.start < whole.end) {
      const mention = tagged[index++]!;
      // A name of another kind gives way, even where it reaches beyond: one place has one name.
      if (mention.kind === 'organisation') whole = unionOf(words, whole, mention);
    }
    merged.push(whole);
  }
  for (; index < tagged.length; index++) merged.push(tagged[index]!);
  return merged;
}

/** Two readings of one organisation joined: the beginning of the earlier, the end of the later. */
function unionOf(words: readonly NameWord[], a: NameMention, b: NameMention): NameMention {
  if (b.start >= a.start && b.end <= a.end) return a;
  const [first, last] = b.start < a.start ? [b, a] : [a, b];
  if (last.end <= first.end) return first;
  const rest = words.filter(({ start }) => start >= first.end && start < last.end);
  return {
    ...first,
    end: last.end,
    name: [first.name, ...rest.map(({ text }) => text)].join(' ').replace(' + ', '+'),
  };
}

/** The kind and units of a name as one text, by which equal names are found. */
export function nameKey(kind: NameKind, units: readonly string[]): string {
  return `${kind} ${units.join(' ')}`;
}

function withNeighbours(block: Block, placed: PlacedNames, lists: NameLists): readonly BlockName[] {
  const { words, at, mentions } = placed;
  const names: BlockName[] = [];
  for (let word = 0; word < words.length; word++) {
    const mention = mentions[at[word]!];
    if (!mention) continue;
    const next = wordBehind(placed, word);
    const title =
      mention.kind === 'person'
        ? (titleBefore(placed, word, lists) ?? titleAfter(placed, next, lists))
        : undefined;
    const latin = latinBehind(words, next);
    const units = nameUnits(mention.name);
    const unitKeys = units.map(({ key }) => key);
    names.push({
      ...mention,
      text: block.text.slice(mention.start, mention.end),
      isQuoted: isQuoted(block, mention.start),
      units,
      unitKeys,
      key: nameKey(mention.kind, unitKeys),
      ...(title && { title }),
      ...(latin && { latin }),
    });
    word = next - 1;
  }
  return names;
}

/** «(Meta)» or «(Meta Platforms)» right behind a name. */
function latinBehind(words: readonly NameWord[], next: number): string | undefined {
  if (words[next]?.text !== '(' || words[next + 1]?.kind !== 'latin') return undefined;
  let last = next + 1;
  while (last < next + 8 && (words[last + 1]?.kind === 'latin' || words[last + 1]?.text === '-')) last++;
  if (words[last + 1]?.text !== ')') return undefined;
  return words
    .slice(next + 1, last + 1)
    .map(({ written }) => written)
    .join(' ')
    .replace(/ - /g, '-');
}

/** A whole line as a title, without the blanks at its ends. */
function wholeLine({ text }: Block): Title {
  const line = text.trim();
  const start = text.indexOf(line);
  return { start, end: start + line.length, text: line.replace(/\s+/g, ' ') };
}
