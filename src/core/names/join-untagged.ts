import type { NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import { inOrder, type CollectedSpelling } from './collect-spellings.ts';
import { foldName, knownKey } from './fold-name.ts';
import { nameIndex } from './name-index.ts';
import { nameLikeWords, type UntaggedWord } from './untagged-words.ts';
import type { SpellingPlace } from './variants.ts';

/** How far back the word before a name is looked for. */
const REACH = 20;
/** So many places of a name are looked at. */
const MOST_PLACES = 12;
const WORD_BEFORE = /([\p{L}\p{M}\u0640]+)[ \u00a0]+$/u;

/** What is like names of the draft by its letters; whether it is one of them, each of its places tells. */
interface MissedSpelling {
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
  const { lists } = draft.knowledge ?? {};
  const names = new Map<string, CollectedSpelling>();
  for (const spelling of spellings) {
    const { text } = spelling;
    if (!text.includes(' ') && !lists?.isNativeName(text)) names.set(text, spelling);
  }
  if (!lists || names.size === 0) return spellings;
  const index = nameIndex(lists, [...names.keys()].join(' '));
  const grown = new Set<CollectedSpelling>();
  const missed = new Map<string, MissedSpelling>();
  draft.blocks.forEach(({ block, start }, i) => {
    for (const { word, names: alike } of nameLikeWords(block, mentions[i] ?? [], index)) {
      const place = { start: word.start + start, end: word.end + start, prefix: word.prefix };
      const same = names.get(word.text);
      if (same) {
        if (isWord(draft, word) && !hasContext(draft, place, same)) continue;
        same.places.push(place);
        grown.add(same);
        continue;
      }
      let spelling = missed.get(word.text);
      if (!spelling)
        missed.set(word.text, (spelling = { names: alike.map((name) => names.get(name)!), words: [] }));
      spelling.words.push({ word, place });
    }
  });
  const joined = [...missed].flatMap(([text, spelling]) => missedSpelling(draft, text, spelling) ?? []);
  for (const { places } of grown) places.sort(inOrder);
  return joined.length > 0 ? [...spellings, ...joined] : spellings;
}

/** The spelling with those of its places where it is a name; undefined where it is none anywhere. */
function missedSpelling(
  draft: Draft,
  text: string,
  { names, words }: MissedSpelling,
): CollectedSpelling | undefined {
  const found = words.flatMap(({ word, place }) => {
    const isUnknown = draft.lexicon !== undefined && !isWord(draft, word);
    const name = names.find((each) => isUnknown || hasContext(draft, place, each));
    return name ? [{ name, place }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const { kind, skeleton } = first.name;
  return { kind, text, key: knownKey(text), skeleton, places: found.map(({ place }) => place) };
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
