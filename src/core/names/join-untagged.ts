import type { NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import type { CollectedSpelling } from './collect-spellings.ts';
import { areDistinct } from './distinct-names.ts';
import { foldName, knownKey } from './fold-name.ts';
import { scorePair } from './score-pair.ts';
import { skeletonOf } from './skeleton.ts';
import { untaggedWords, type UntaggedWord } from './untagged-words.ts';
import { LIKELY } from './variant-weights.ts';
import type { SpellingPlace } from './variants.ts';

/** How far back the word before a name is looked for. */
const REACH = 20;
/** So many names of one skeleton are looked at, and so many places of a name. */
const MOST_ALIKE = 12;
const MOST_PLACES = 12;
const WORD_BEFORE = /([\p{L}\p{M}\u0640]+)[ \u00a0]+$/u;

interface MissedWord {
  readonly word: UntaggedWord;
  readonly place: SpellingPlace;
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
  const bySkeleton = new Map<string, CollectedSpelling[]>();
  const byText = new Map<string, CollectedSpelling>();
  for (const spelling of spellings) {
    if (spelling.text.includes(' ') || draft.knowledge?.lists.isNativeName(spelling.text)) continue;
    byText.set(spelling.text, spelling);
    const skeleton = skeletonOf(spelling.key);
    const list = bySkeleton.get(skeleton);
    if (!list) bySkeleton.set(skeleton, [spelling]);
    else if (list.length < MOST_ALIKE) list.push(spelling);
  }
  if (bySkeleton.size === 0) return spellings;
  /** By their texts, so that a word that stands a hundred times is judged once. */
  const others = new Map<string, MissedWord[]>();
  draft.blocks.forEach(({ block, start: offset }, i) => {
    for (const word of untaggedWords(block, mentions[i] ?? [])) {
      if (!bySkeleton.has(word.skeleton)) continue;
      const place = { start: word.start + offset, end: word.end + offset, prefix: word.prefix };
      const same = byText.get(word.text);
      if (same) {
        if (!isWord(draft, word) || hasContext(draft, place, same)) same.places.push(place);
        continue;
      }
      const list = others.get(word.text);
      if (list) list.push({ word, place });
      else others.set(word.text, [{ word, place }]);
    }
  });
  const joined: CollectedSpelling[] = [];
  for (const [text, words] of others) {
    const key = knownKey(text);
    const names = bySkeleton.get(words[0]!.word.skeleton)!.filter((each) => isLike(draft, text, key, each));
    if (names.length === 0) continue;
    const found = words.flatMap(({ word, place }) => {
      const isUnknown = draft.lexicon !== undefined && !isWord(draft, word);
      const name = names.find((each) => isUnknown || hasContext(draft, place, each));
      return name ? [{ name, place }] : [];
    });
    if (found.length === 0) continue;
    const places = found.map(({ place }) => place);
    joined.push({ kind: found[0]!.name.kind, text, key, places, names: new Map() });
  }
  for (const { places } of spellings) places.sort((a, b) => a.start - b.start);
  return joined.length > 0 ? [...spellings, ...joined] : spellings;
}

function isLike({ knowledge }: Draft, text: string, key: string, name: CollectedSpelling): boolean {
  if (key === name.key) return !knowledge?.lists.isNativeName(text);
  if (scorePair(key, name.key) < LIKELY) return false;
  return !knowledge?.lists.isNativeName(text) && !areDistinct(text, name.text, knowledge?.lists);
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
