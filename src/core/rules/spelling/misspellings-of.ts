import type { Lexicon, Suggestion } from '../../lexicon/index.ts';
import type { Draft } from '../../text/draft.ts';
import { rememberDrafts } from '../../text/remember-drafts.ts';
import { textOf } from '../../text/token-text.ts';
import { hasOwnRule } from './has-own-rule.ts';
import { isDialect } from './is-dialect.ts';
import { isQuotedAlone } from './is-quoted-alone.ts';
import { keepSigns } from './keep-signs.ts';
import type { Misspelling, MisspellingKind } from './misspelling.ts';
import { nameWordsOf, type NameWords } from './name-words.ts';
import { isOfOrthography } from './orthography-places.ts';
import { isFrequentWord } from './is-frequent-word.ts';
import { splitAtEnding, splitJoined, splitParticle } from './split-word.ts';
import { usedWordsOf } from './used-words.ts';
import { unknownWordsOf, type UnknownWord } from './unknown-words.ts';

/** What the lexicon says of a draft. */
export interface Spelling {
  readonly misspellings: readonly Misspelling[];
  /** Words that are neither known, nor names, nor like any known word; in offsets of the draft. */
  readonly unknown: readonly UnknownWord[];
}

/** More choices than these help nobody. */
const MOST_SUGGESTIONS = 3;
/** A word that comes back so often and resembles no common word is a name that nobody has told us of. */
const NAME_LIKE_COUNT = 3;
const NOTHING: Spelling = { misspellings: [], unknown: [] };

/** Reads the spelling of a draft, once for all rules. Empty while there is no lexicon. */
export const spellingOf = rememberDrafts((draft): Spelling =>
  draft.lexicon ? readSpelling(draft, draft.lexicon) : NOTHING,
);

function readSpelling(draft: Draft, lexicon: Lexicon): Spelling {
  const names = nameWordsOf(draft);
  const misspellings: Misspelling[] = [];
  const unknown: UnknownWord[] = [];
  const counts = countUnknown(draft, lexicon);
  const isUsed = usedWordsOf(draft);
  const isOfEveryDay = isFrequentWord(draft);
  const suggestions = new Map<string, readonly Suggestion[]>();

  function suggestionsFor(word: string): readonly Suggestion[] {
    let found = suggestions.get(word);
    if (!found) suggestions.set(word, (found = lexicon.suggest(word, isUsed)));
    return found;
  }

  draft.blocks.forEach(({ block, start }, i) => {
    for (const found of unknownWordsOf(block, lexicon)) {
      const { word } = found;
      if (hasOwnRule(word) || names.isOfHouse(word) || isDialect(block, found.start)) continue;
      const text = textOf(block, found);
      const place = { start: start + found.start, end: start + found.end, text };
      if (isQuotedAlone(block, found.index) || isOfOrthography(block, found)) continue;
      const isPerson = names.isTagged(i, found, 'person');
      const isName = names.isTagged(i, found) || isListedName(word, names);
      const split = splitAtEnding(word, lexicon);
      if (split !== undefined) {
        misspellings.push({ ...place, kind: 'missing-space', suggestions: [split] });
        continue;
      }
      const particle = isName ? undefined : splitParticle(word, lexicon, isOfEveryDay);
      if (particle !== undefined) {
        misspellings.push({ ...place, kind: 'joined-particle', suggestions: [particle] });
        continue;
      }
      const joined = isName ? undefined : splitJoined(word, lexicon, isOfEveryDay);
      if (joined !== undefined) {
        misspellings.push({ ...place, kind: 'missing-space', suggestions: [joined] });
        continue;
      }
      const isFrequent = counts.get(word)! >= NAME_LIKE_COUNT;
      const likely = suggestionsFor(word).filter((suggestion) =>
        isName
          ? isCommonHamza(suggestion) ||
            (isNounWithArticle(word) && !isPerson && (isOnlyTa(suggestion) || isCommonSeat(suggestion)))
          : suggestion.isCommon || !isFrequent,
      );
      const [first] = likely;
      if (first) {
        const choices = likely.slice(0, MOST_SUGGESTIONS).map((choice) => keepSigns(text, choice.word));
        misspellings.push({ ...place, kind: kindOf(first), suggestions: choices });
      } else if (!isName) unknown.push({ ...found, start: place.start, end: place.end });
    }
  });
  return { misspellings, unknown };
}

/** «المصرى» is a family's name on the lists, whose final letters are folded, and an adjective nearly everywhere else. */
function isListedName(word: string, names: NameWords): boolean {
  return !(word.startsWith('ال') && word.endsWith('ى')) && names.isListed(word);
}

/** Names have their hamzas too, «ايران»; but only common ones are known well enough to say so. */
function isCommonHamza({ isCommon, kinds }: Suggestion): boolean {
  return isCommon && kinds.length === 1 && kinds[0] === 'alef';
}

/** «الرييس» is on the lists as a family's name. */
function isCommonSeat({ isCommon, kinds }: Suggestion): boolean {
  return isCommon && kinds.length === 1 && kinds[0] === 'seat';
}

function isOnlyTa({ kinds }: Suggestion): boolean {
  return kinds.length === 1 && kinds[0] === 'ta';
}

/** «المدينه» is on the lists as a place, but behind the article no pronoun can stand. */
function isNounWithArticle(word: string): boolean {
  return /^[وف]?[بك]?ال/.test(word);
}

function kindOf({ kinds }: Suggestion): MisspellingKind {
  if (kinds.includes('dad')) return 'dad-za';
  if (kinds.includes('alef') || kinds.includes('seat')) return 'hamza';
  return kinds.includes('ta') ? 'ta-marbuta' : 'alif-maqsura';
}

function countUnknown(draft: Draft, lexicon: Lexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block } of draft.blocks) {
    for (const { word } of unknownWordsOf(block, lexicon)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
