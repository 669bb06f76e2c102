import type { NameKind, NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import { partNames, type NamePart } from './name-parts.ts';
import type { SpellingPlace } from './variants.ts';

/** A spelling of a part of names of one kind, with the names that it is part of. */
export interface CollectedSpelling {
  readonly kind: NameKind;
  readonly text: string;
  readonly key: string;
  readonly places: SpellingPlace[];
  /** The folded parts of each name of more than one part that has it; some of them, each once. */
  readonly names: Map<string, PlaceInName>;
}

/** The folded parts of a name and which of them is meant. */
export interface PlaceInName {
  readonly keys: readonly string[];
  readonly index: number;
}

const MAX_NAMES = 8;
/** Two words that are written as one elsewhere have at least so many letters: «نيو يورك», «بور سعيد». */
const MIN_JOINED = 6;

/** Every spelling of the parts of the draft's names, by its kind and text, in the order of the text. */
export function collectSpellings(
  { blocks }: Draft,
  mentions: readonly (readonly NameMention[])[],
): readonly CollectedSpelling[] {
  const kinds = {
    person: collection('person'),
    organisation: collection('organisation'),
    place: collection('place'),
  };
  const pairs: { kind: NameKind; part: NamePart; offset: number }[] = [];
  blocks.forEach(({ block, start: offset }, i) => {
    for (const { kind, name, parts, keys, pairs: ofName } of partNames(block, mentions[i] ?? [])) {
      parts.forEach((part, index) => {
        const { names } = kinds[kind].add(part, offset);
        if (parts.length > 1 && names.size < MAX_NAMES && !names.has(name)) names.set(name, { keys, index });
      });
      for (const part of ofName) pairs.push({ kind, part, offset });
    }
  });
  for (const { kind, part, offset } of pairs) {
    if (part.key.length >= MIN_JOINED && kinds[kind].keys.has(part.key)) kinds[kind].add(part, offset);
  }
  return mergeKinds(Object.values(kinds).flatMap(({ spellings }) => [...spellings.values()]));
}

/**
 * One spelling is of one kind, the one it has most often: a tagger that reads «أوبزيرفر» as an organisation and once as a
 * place must not hide what it finds.
 */
function mergeKinds(spellings: readonly CollectedSpelling[]): readonly CollectedSpelling[] {
  const byText = new Map<string, CollectedSpelling>();
  for (const spelling of spellings) {
    const other = byText.get(spelling.text);
    const { kind } = other && other.places.length >= spelling.places.length ? other : spelling;
    byText.set(spelling.text, other ? joined(kind, other, spelling) : spelling);
  }
  return [...byText.values()];
}

function joined(kind: NameKind, a: CollectedSpelling, b: CollectedSpelling): CollectedSpelling {
  const places = [...a.places, ...b.places].sort((one, two) => one.start - two.start);
  return { ...a, kind, places, names: new Map([...a.names, ...b.names]) };
}

function collection(kind: NameKind) {
  const spellings = new Map<string, CollectedSpelling>();
  const keys = new Set<string>();
  const add = ({ text, key, start, end, prefix }: NamePart, offset: number): CollectedSpelling => {
    let spelling = spellings.get(text);
    if (!spelling) {
      spellings.set(text, (spelling = { kind, text, key, places: [], names: new Map() }));
      keys.add(key);
    }
    spelling.places.push({ start: start + offset, end: end + offset, prefix });
    return spelling;
  };
  return { spellings, keys, add };
}
