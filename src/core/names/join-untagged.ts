import type { NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import type { CollectedSpelling } from './collect-spellings.ts';
import { areDistinct } from './distinct-names.ts';
import { foldName } from './fold-name.ts';
import { scorePair } from './score-pair.ts';
import { skeletonOf } from './skeleton.ts';
import { untaggedWords, type UntaggedWord } from './untagged-words.ts';
import { LIKELY } from './variant-weights.ts';
import type { SpellingPlace } from './variants.ts';

/** How far back the word before a name is looked for. */
const REACH = 20;
const WORD_BEFORE = /([\p{L}\p{M}\u0640]+)[ \u00a0]+$/u;

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
  for (const spelling of spellings) {
    if (spelling.text.includes(' ') || draft.knowledge?.lists.isNativeName(spelling.text)) continue;
    const skeleton = skeletonOf(spelling.key);
    const list = bySkeleton.get(skeleton);
    if (list) list.push(spelling);
    else bySkeleton.set(skeleton, [spelling]);
  }
  if (bySkeleton.size === 0) return spellings;
  const others: { readonly word: UntaggedWord; readonly place: SpellingPlace }[] = [];
  draft.blocks.forEach(({ block, start: offset }, i) => {
    for (const word of untaggedWords(block, mentions[i] ?? [])) {
      const alike = bySkeleton.get(word.skeleton);
      if (!alike) continue;
      const place = { start: word.start + offset, end: word.end + offset, prefix: word.prefix };
      const same = alike.find(({ text }) => text === word.text);
      if (!same) others.push({ word, place });
      else if (!isWord(draft, word) || hasContext(draft, place, same)) same.places.push(place);
    }
  });
  const joined = new Map<string, CollectedSpelling>();
  for (const { word, place } of others) {
    const name = bySkeleton.get(word.skeleton)!.find((each) => isMissed(draft, word, place, each));
    if (!name) continue;
    const { kind } = name;
    const { text } = word;
    const known = joined.get(text);
    if (known) known.places.push(place);
    else joined.set(text, { kind, text, key: foldName(text), places: [place], names: new Map() });
  }
  for (const { places } of spellings) places.sort((a, b) => a.start - b.start);
  return joined.size > 0 ? [...spellings, ...joined.values()] : spellings;
}

function isMissed(draft: Draft, word: UntaggedWord, place: SpellingPlace, name: CollectedSpelling): boolean {
  const lists = draft.knowledge?.lists;
  const key = foldName(word.text);
  if (key !== name.key && (scorePair(key, name.key) < LIKELY || areDistinct(word.text, name.text, lists)))
    return false;
  if (lists?.isNativeName(word.text)) return false;
  return (draft.lexicon !== undefined && !isWord(draft, word)) || hasContext(draft, place, name);
}

/** Whether the language has the word, for all that is known. */
function isWord({ lexicon }: Draft, { whole, text }: UntaggedWord): boolean {
  return lexicon !== undefined && (lexicon.has(whole) || lexicon.has(text));
}

/** Whether the same name stands before a place and before a place of a spelling. */
function hasContext(draft: Draft, place: SpellingPlace, { places }: CollectedSpelling): boolean {
  const before = nameBefore(draft, place);
  return before !== '' && places.some((other) => nameBefore(draft, other) === before);
}

/** The name before a place, folded: «خليفة» before «حفتر», «ليبيا» before «أوبزيرفر»; empty for none. */
function nameBefore({ text, knowledge }: Draft, { start, prefix }: SpellingPlace): string {
  if (prefix !== '' || !knowledge) return '';
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (word === undefined) return '';
  return knowledge.lists.isNativeName(word) || knowledge.lists.isPlace(word) ? foldName(word) : '';
}
