import type { Draft } from '../text/draft.ts';
import type { CollectedSpelling, PlaceInName } from './collect-spellings.ts';
import { areDistinct } from './distinct-names.ts';
import { hasArticle } from './has-article.ts';
import { houseFormOf } from './house-names.ts';
import { scorePair } from './score-pair.ts';
import { skeletonOf } from './skeleton.ts';
import { LIKELY } from './variant-weights.ts';
import type { VariantGroup } from './variants.ts';

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
  const bySkeleton = new Map<string, KeyClass[]>();
  for (const each of keyClasses(spellings)) {
    const id = `${each.spellings[0]!.kind}:${skeletonOf(each.key)}`;
    const list = bySkeleton.get(id);
    if (list) list.push(each);
    else bySkeleton.set(id, [each]);
  }
  const groups: VariantGroup[] = [];
  for (const classes of bySkeleton.values()) {
    for (const cluster of clusterClasses(draft, classes)) {
      const all = cluster.flatMap((each) => each.spellings).sort(byCount);
      if (all.length < 2) continue;
      groups.push({
        kind: all[0]!.kind,
        certainty: cluster.length === 1 ? 'certain' : 'likely',
        spellings: all.map(({ text, places }) => ({ text, places })),
      });
    }
  }
  return groups.sort((a, b) => firstPlace(a) - firstPlace(b));
}

function keyClasses(spellings: readonly CollectedSpelling[]): readonly KeyClass[] {
  const byKey = new Map<string, CollectedSpelling[]>();
  for (const spelling of spellings) {
    if (FUNCTION_WORDS.has(spelling.text)) continue;
    const id = `${spelling.kind}:${spelling.key}`;
    const list = byKey.get(id);
    if (list) list.push(spelling);
    else byKey.set(id, [spelling]);
  }
  return [...byKey.values()].map((list) => ({
    key: list[0]!.key,
    count: list.reduce((sum, { places }) => sum + places.length, 0),
    spellings: list.sort(byCount),
  }));
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
  const agreement = agreementOf(a, b);
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
function agreementOf(a: KeyClass, b: KeyClass): 'agree' | 'alone' | 'differ' {
  const namesA = a.spellings.flatMap(({ names }) => [...names.values()]);
  const namesB = b.spellings.flatMap(({ names }) => [...names.values()]);
  if (namesA.length === 0 || namesB.length === 0) return 'alone';
  return namesA.some((each) => namesB.some((other) => agree(each, other))) ? 'agree' : 'differ';
}

function agree(a: PlaceInName, b: PlaceInName): boolean {
  const befores = pairsOf(a.keys.slice(0, a.index).reverse(), b.keys.slice(0, b.index).reverse());
  const afters = pairsOf(a.keys.slice(a.index + 1), b.keys.slice(b.index + 1));
  return [...befores, ...afters].every(([one, other]) => one === other || scorePair(one, other) >= LIKELY);
}

/** The parts at the same distance; where one name is shorter, nothing contradicts the other. */
function pairsOf(a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] {
  return a.slice(0, b.length).map((key, i) => [key, b[i]!]);
}

function byCount(a: CollectedSpelling, b: CollectedSpelling): number {
  return b.places.length - a.places.length || a.places[0]!.start - b.places[0]!.start;
}

function firstPlace({ spellings }: VariantGroup): number {
  return Math.min(...spellings.map(({ places }) => places[0]!.start));
}
