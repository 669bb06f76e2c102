import type { NameKind, NameMention } from '../knowledge/index.ts';
import type { Draft } from '../text/draft.ts';
import { partNames, type NamePart, type PartedName } from './name-parts.ts';
import type { SpellingPlace } from './variants.ts';

/** A spelling of a part of names of one kind, with every place where it stands. */
export interface CollectedSpelling {
  readonly kind: NameKind;
  readonly text: string;
  readonly key: string;
  readonly skeleton: number;
  readonly places: CollectedPlace[];
}

/** A place of a spelling, in offsets of the draft. */
export interface CollectedPlace extends SpellingPlace {
  /** The name that it is a part of, and which part; absent where it was found otherwise. */
  readonly within?: PartOfName | undefined;
}

export interface PartOfName {
  readonly name: PartedName;
  readonly index: number;
}

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
  const pairs: { readonly kind: NameKind; readonly part: NamePart; readonly offset: number }[] = [];
  blocks.forEach(({ block, start: offset }, i) => {
    for (const name of partNames(block, mentions[i] ?? [])) {
      const { kind } = name;
      name.parts.forEach((part, index) => kinds[kind].add(part, offset, { name, index }));
      for (const part of name.pairs) if (part.key.length >= MIN_JOINED) pairs.push({ kind, part, offset });
    }
  });
  for (const { kind, part, offset } of pairs) {
    if (kinds[kind].keys.has(part.key)) kinds[kind].add(part, offset).places.sort(inOrder);
  }
  return mergeKinds([kinds.person.spellings, kinds.organisation.spellings, kinds.place.spellings]);
}

/**
 * One spelling is of one kind, the one it has most often: a tagger that reads «أوبزيرفر» as an organisation and once as a
 * place must not hide what it finds.
 */
function mergeKinds(kinds: readonly ReadonlyMap<string, CollectedSpelling>[]): readonly CollectedSpelling[] {
  const byText = new Map<string, CollectedSpelling>();
  for (const spellings of kinds) {
    for (const [text, spelling] of spellings) {
      const other = byText.get(text);
      byText.set(text, other ? joined(other, spelling) : spelling);
    }
  }
  return [...byText.values()];
}

function joined(a: CollectedSpelling, b: CollectedSpelling): CollectedSpelling {
  const { kind } = a.places.length >= b.places.length ? a : b;
  return { ...a, kind, places: [...a.places, ...b.places].sort(inOrder) };
}

/** Orders places by the text. */
export function inOrder(a: SpellingPlace, b: SpellingPlace): number {
  return a.start - b.start;
}

function collection(kind: NameKind) {
  const spellings = new Map<string, CollectedSpelling>();
  const keys = new Set<string>();
  const add = (part: NamePart, offset: number, within?: PartOfName): CollectedSpelling => {
    const { text, key, skeleton, start, end, prefix } = part;
    const place: CollectedPlace = { start: start + offset, end: end + offset, prefix, within };
    let spelling = spellings.get(text);
    if (spelling) spelling.places.push(place);
    else {
      spellings.set(text, (spelling = { kind, text, key, skeleton, places: [place] }));
      keys.add(key);
    }
    return spelling;
  };
  return { spellings, keys, add };
}
