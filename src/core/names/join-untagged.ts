import type { NameLists, NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import type { CollectedSpelling } from './collect-spellings.ts';
import { areDistinct } from './distinct-names.ts';
import { foldName, knownKey } from './fold-name.ts';
import { scorePair } from './score-pair.ts';
import { untaggedWords, type UntaggedWord } from './untagged-words.ts';
import { LIKELY } from './variant-weights.ts';
import type { SpellingPlace } from './variants.ts';

/** How far back the word before a name is looked for. */
const REACH = 20;
/** So many names of one skeleton are looked at, and so many places of a name. */
const MOST_ALIKE = 12;
const MOST_PLACES = 12;
const WORD_BEFORE = /([\p{L}\p{M}\u0640]+)[ \u00a0]+$/u;

/** What may be a spelling of names, by its letters; whether it is one, each of its places tells. */
interface MissedSpelling {
  readonly text: string;
  readonly key: string;
  readonly skeleton: number;
  readonly names: readonly CollectedSpelling[];
  readonly words: { readonly word: UntaggedWord; readonly place: SpellingPlace }[];
}

/**
 * Joins to the spellings the words that the tagger missed: it finds «حفتر» by what stands round it and may not find
 * «حفتار» a line below. A word joins the name that it is likely to be where the language has no such word, or where
 * the same name stands before both: «خليفة حفتر» and «خليفة حفتار». Names that Arabs bear are left alone, for they are
 * like many words.
 */
export function joinUntagged(
  draft: Draft,
  mentions: readonly (readonly NameMention[])[],
  spellings: readonly CollectedSpelling[],
): readonly CollectedSpelling[] {
  const bySkeleton = new Map<number, CollectedSpelling[]>();
  const byText = new Map<string, CollectedSpelling>();
  for (const spelling of spellings) {
    if (spelling.text.includes(' ') || draft.knowledge?.lists.isNativeName(spelling.text)) continue;
    byText.set(spelling.text, spelling);
    const list = bySkeleton.get(spelling.skeleton);
    if (!list) bySkeleton.set(spelling.skeleton, [spelling]);
    else if (list.length < MOST_ALIKE) list.push(spelling);
  }
  if (bySkeleton.size === 0) return spellings;
  /** By their texts, so that a word that stands a hundred times is compared once; undefined for what is like no name. */
  const missed = new Map<string, MissedSpelling | undefined>();
  draft.blocks.forEach(({ block, start: offset }, i) => {
    for (const word of untaggedWords(block, mentions[i] ?? [])) {
      const names = bySkeleton.get(word.skeleton);
      if (!names) continue;
      const same = byText.get(word.text);
      if (same) {
        const place = placeOf(word, offset);
        if (!isWord(draft, word) || hasContext(draft, place, same)) same.places.push(place);
        continue;
      }
      if (!missed.has(word.text)) missed.set(word.text, missedSpelling(draft, word, names));
      missed.get(word.text)?.words.push({ word, place: placeOf(word, offset) });
    }
  });
  const joined: CollectedSpelling[] = [];
  for (const spelling of missed.values()) {
    if (!spelling) continue;
    const { text, key, skeleton, names, words } = spelling;
    const found = words.flatMap(({ word, place }) => {
      const isUnknown = draft.lexicon !== undefined && !isWord(draft, word);
      const name = names.find((each) => isUnknown || hasContext(draft, place, each));
      return name ? [{ name, place }] : [];
    });
    if (found.length === 0) continue;
    const places = found.map(({ place }) => place);
    joined.push({ kind: found[0]!.name.kind, text, key, skeleton, places });
  }
  for (const { places } of spellings) places.sort((a, b) => a.start - b.start);
  return joined.length > 0 ? [...spellings, ...joined] : spellings;
}

function missedSpelling(
  { knowledge }: Draft,
  { text, skeleton }: UntaggedWord,
  names: readonly CollectedSpelling[],
): MissedSpelling | undefined {
  const key = knownKey(text);
  const alike = names.filter((name) => isLike(knowledge?.lists, text, key, name));
  if (alike.length === 0 || knowledge?.lists.isNativeName(text)) return undefined;
  return { text, key, skeleton, names: alike, words: [] };
}

function placeOf({ start, end, prefix }: UntaggedWord, offset: number): SpellingPlace {
  return { start: start + offset, end: end + offset, prefix };
}

function isLike(lists: NameLists | undefined, text: string, key: string, name: CollectedSpelling): boolean {
  if (key === name.key) return true;
  return scorePair(key, name.key) >= LIKELY && !areDistinct(text, name.text, lists);
}

/** Whether the language has the word, for all that is known. */
function isWord({ lexicon }: Draft, { whole, text }: UntaggedWord): boolean {
  return lexicon !== undefined && (lexicon.has(whole) || lexicon.has(text));
}

/** Whether the same name stands before a place and before a place of a spelling. */
function hasContext(draft: Draft, place: SpellingPlace, { places }: CollectedSpelling): boolean {
  const before = nameBefore(draft, place);
  return before !== '' && places.slice(0, MOST_PLACES).some((other) => nameBefore(draft, other) === before);
}

/** The name before a place, folded: «خليفة» before «حفتر», «ليبيا» before «أوبزيرفر»; empty for none. */
function nameBefore({ text, knowledge }: Draft, { start, prefix }: SpellingPlace): string {
  if (prefix !== '' || !knowledge) return '';
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (word === undefined) return '';
  return knowledge.lists.isNativeName(word) || knowledge.lists.isPlace(word) ? foldName(word) : '';
}
