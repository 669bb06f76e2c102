import type { Draft } from '../text/draft.ts';
import type { CollectedSpelling, PartOfName } from './collect-spellings.ts';
import { areDistinct } from './distinct-names.ts';
import { hasArticle } from './has-article.ts';
import { houseFormOf } from './house-names.ts';
import { scorePair } from './score-pair.ts';
import { LIKELY } from './variant-weights.ts';
import type { Spelling, VariantGroup } from './variants.ts';

/** The spellings of one key, the most frequent first. */
interface KeyClass {
  readonly key: string;
  readonly count: number;
  readonly spellings: readonly CollectedSpelling[];
}

/** From this score on two forms of one name on a list of house names are compared; short forms and others are less alike. */
const LISTED_LIKELY = 0.4;

/** The letters of a folded name with the article below which a likeness alone does not count. */
const MIN_WITH_ARTICLE = 8;

/** So many names are looked at to tell whose part a spelling is. */
const MAX_NAMES = 8;

/** So many names of one skeleton are compared with one another; a draft of news has a handful. */
const MAX_COMPARED = 30;

/**
 * Words that names are mistaken for when a hamza or two dots are left out, so that one of the two is no name at all:
 * «علي» and «على», «إمام» and «أمام».
 */
const FUNCTION_WORDS = new Set('على إلى الى أن إن آن ان أي إي أمام أو آل في فى حتى لدى متى هذه'.split(' '));

/** The groups of spellings of one name, in the order of the text. */
export function clusterSpellings(
  draft: Draft,
  spellings: readonly CollectedSpelling[],
): readonly VariantGroup[] {
  const bySkeleton = groupBy(
    spellings.filter(({ text }) => !FUNCTION_WORDS.has(text)),
    ({ skeleton }) => skeleton,
  );
  const groups: VariantGroup[] = [];
  for (const alike of bySkeleton.values()) {
    if (!mayBeOneName(alike)) continue;
    for (const ofKind of groupBy(alike, ({ kind }) => kind).values()) {
      for (const cluster of clusterClasses(draft, keyClasses(ofKind))) {
        const all = cluster.flatMap((each) => each.spellings).sort(byCount);
        if (all.length < 2) continue;
        groups.push({
          kind: all[0]!.kind,
          certainty: cluster.length === 1 ? 'certain' : 'likely',
          spellings: all.map(toSpelling),
        });
      }
    }
  }
  return groups.sort((a, b) => firstPlace(a) - firstPlace(b));
}

/** Whether two of some spellings may be of one name, by their letters: nearly all names are like no other of the draft. */
function mayBeOneName(spellings: readonly CollectedSpelling[]): boolean {
  if (spellings.length > MAX_COMPARED) return true;
  return spellings.some((a, i) => {
    for (let j = 0; j < i; j++) if (scorePair(a.key, spellings[j]!.key) >= LISTED_LIKELY) return true;
    return false;
  });
}

function keyClasses(spellings: readonly CollectedSpelling[]): readonly KeyClass[] {
  return [...groupBy(spellings, ({ key }) => key)].map(([key, list]) => ({
    key,
    count: list.reduce((sum, { places }) => sum + places.length, 0),
    spellings: list.sort(byCount),
  }));
}

/** The names of more than one part that have a spelling; some of them, each once. */
function namesOf({ places }: CollectedSpelling): readonly PartOfName[] {
  const names = new Map<string, PartOfName>();
  for (const { within } of places) {
    if (names.size === MAX_NAMES) break;
    if (within && within.name.parts.length > 1 && !names.has(within.name.name))
      names.set(within.name.name, within);
  }
  return [...names.values()];
}

function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * The most frequent name of a skeleton gathers those that are likely to be it, then the next of the rest. Of a crowd of
 * names only the foremost are compared.
 */
function clusterClasses(draft: Draft, classes: readonly KeyClass[]): readonly (readonly KeyClass[])[] {
  if (classes.length === 1) return [classes];
  const sorted = [...classes].sort((a, b) => b.count - a.count);
  let rest: readonly KeyClass[] = sorted.slice(0, MAX_COMPARED);
  const clusters: (readonly KeyClass[])[] = sorted.slice(MAX_COMPARED).map((each) => [each]);
  while (rest.length > 0) {
    const [centre, ...others] = rest as readonly [KeyClass, ...KeyClass[]];
    const near = new Set(others.filter((each) => areOneName(draft, centre, each)));
    clusters.push([centre, ...near]);
    rest = others.filter((each) => !near.has(each));
  }
  return clusters;
}

function areOneName(draft: Draft, a: KeyClass, b: KeyClass): boolean {
  const score = scorePair(a.key, b.key);
  if (score < LISTED_LIKELY) return false;
  const [first, second] = [a.spellings[0]!, b.spellings[0]!];
  if (areListedTogether(draft, first.text, second.text)) return true;
  if (score < LIKELY || areDistinct(first.text, second.text, draft.knowledge?.lists)) return false;
  const agreement = agreementOf(a.spellings.flatMap(namesOf), b.spellings.flatMap(namesOf));
  // Arabic makes words by their vowels, «المنارة» and «المنورة»; foreign names with the article are mostly longer.
  const isShort = hasArticle(first.text) && Math.min(a.key.length, b.key.length) < MIN_WITH_ARTICLE;
  if (isShort) return first.kind === 'person' && agreement === 'agree';
  return agreement !== 'differ' || first.kind !== 'person';
}

/** Whether a list of house names has both as forms of one name: «أمريكا» and «أميركا» are both among the places too. */
function areListedTogether(draft: Draft, a: string, b: string): boolean {
  const form = houseFormOf(draft, a);
  return form !== undefined && hasArticle(a) === hasArticle(b) && houseFormOf(draft, b)?.entry === form.entry;
}

/**
 * Whether two spellings may belong to one bearer: two of their names agree in all other parts («خليفة حفتر» and «خليفه
 * حفتار»), or one of them stands alone wherever it does. «خليفة حفتر» and «صدام حفتار» differ.
 */
function agreementOf(a: readonly PartOfName[], b: readonly PartOfName[]): 'agree' | 'alone' | 'differ' {
  if (a.length === 0 || b.length === 0) return 'alone';
  return a.some((each) => b.some((other) => agree(each, other))) ? 'agree' : 'differ';
}

function agree(a: PartOfName, b: PartOfName): boolean {
  const [one, two] = [a.name.keys, b.name.keys];
  const befores = pairsOf(one.slice(0, a.index).reverse(), two.slice(0, b.index).reverse());
  const afters = pairsOf(one.slice(a.index + 1), two.slice(b.index + 1));
  return [...befores, ...afters].every(([key, other]) => key === other || scorePair(key, other) >= LIKELY);
}

/** The parts at the same distance; where one name is shorter, nothing contradicts the other. */
function pairsOf(a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] {
  return a.slice(0, b.length).map((key, i) => [key, b[i]!]);
}

function toSpelling({ text, places }: CollectedSpelling): Spelling {
  return { text, places: places.map(({ start, end, prefix }) => ({ start, end, prefix })) };
}

function byCount(a: CollectedSpelling, b: CollectedSpelling): number {
  return b.places.length - a.places.length || a.places[0]!.start - b.places[0]!.start;
}

function firstPlace({ spellings }: VariantGroup): number {
  return Math.min(...spellings.map(({ places }) => places[0]!.start));
}
