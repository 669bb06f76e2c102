import { normalisePhrase } from '../phrases/index.ts';
import type { HouseRuleEntry } from './house-rule-schema.ts';

/** A phrase of an entry with the keys that lead to it. */
export interface PlacedPhrase {
  /** Without tashkeel and tatweel. */
  readonly text: string;
  readonly path: readonly string[];
  /** What is written for it; empty where the entry does not say. */
  readonly rights: readonly string[];
}

/** What an entry looks for and what it writes, phrase by phrase, in the order of the phrases of its rule. */
export interface EntryPhrases {
  readonly phrases: readonly PlacedPhrase[];
  /** Whether the phrases are wrong wherever they stand, as those of a swap are and those of a sequence are not. */
  readonly areWrong: boolean;
}

const NONE: EntryPhrases = { phrases: [], areWrong: false };

export function placedPhrases(entry: HouseRuleEntry): EntryPhrases {
  switch (entry.kind) {
    case 'swap':
      return wrong(
        Object.entries(entry.swap).map(([key, right]) => placed(key, ['swap', key], [right].flat())),
      );
    case 'forbid': {
      const { forbid } = entry;
      return wrong(
        Array.isArray(forbid)
          ? forbid.map((text, i) => placed(text, ['forbid', String(i)]))
          : Object.keys(forbid).map((text) => placed(text, ['forbid', text])),
      );
    }
    case 'canonical-name':
      return wrong(
        entry[entry.kind].flatMap(({ name, forbid }, i) =>
          forbid.map((form, j) => placed(form, [entry.kind, String(i), 'forbid', String(j)], [name])),
        ),
      );
    case 'consistent':
      return right(
        entry.consistent.flatMap((group, i) =>
          group.map((form, j) => placed(form, ['consistent', String(i), String(j)])),
        ),
      );
    case 'repeat-limit':
      return right(
        entry[entry.kind].phrases.flatMap((group, i) => {
          const path = [entry.kind, 'phrases', String(i)];
          return typeof group === 'string'
            ? [placed(group, path)]
            : group.map((phrase, j) => placed(phrase, [...path, String(j)]));
        }),
      );
    case 'sequence':
      return right(
        (['first', 'then'] as const).flatMap((key) =>
          entry.sequence[key].map((phrase, i) => placed(phrase, ['sequence', key, String(i)])),
        ),
      );
    case 'pattern':
    case 'length':
      return NONE;
  }
}

function placed(text: string, path: readonly string[], rights: readonly string[] = []): PlacedPhrase {
  return { text: normalisePhrase(text), path, rights: rights.map(normalisePhrase) };
}

function wrong(phrases: readonly PlacedPhrase[]): EntryPhrases {
  return { phrases, areWrong: true };
}

function right(phrases: readonly PlacedPhrase[]): EntryPhrases {
  return { phrases, areWrong: false };
}
