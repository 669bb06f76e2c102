import { createWordFilter } from '../text/word-filter.ts';
import { countedNouns } from './counted-nouns.ts';
import { currencies } from './currencies.ts';
import type { Noun, NounForm } from './noun-forms.ts';
import { numberWords } from './number-words.ts';
import { units } from './units.ts';

/** What a phrase behind a number is. */
export interface UnitWord {
  readonly kind: 'unit' | 'currency' | 'counted';
  /** Under which name entities show it. */
  readonly name: string;
  readonly form: NounForm;
  /** ISO 4217. */
  readonly code?: string;
  /** The noun in all its forms, in the spelling of its list that the phrase belongs to: «جرام» beside «غرام». */
  readonly noun: Noun;
}

/** A node of the trie of phrases; «كم/س» is three pieces. */
export interface UnitNode {
  unit?: UnitWord;
  next?: Map<string, UnitNode>;
}

/** The units by their first word. */
export const unitNodes: ReadonlyMap<string, UnitNode> = trie();

function trie(): ReadonlyMap<string, UnitNode> {
  const nodes = new Map<string, UnitNode>();
  for (const noun of countedNouns) add(nodes, noun, { kind: 'counted', name: noun.name });
  for (const noun of units) add(nodes, noun, { kind: 'unit', name: noun.name });
  for (const { currency, ...noun } of currencies) {
    const { unit, code } = currency;
    add(nodes, noun, { kind: 'currency', name: unit, ...(code !== undefined && { code }) });
  }
  return nodes;
}

function add(nodes: Map<string, UnitNode>, noun: Noun, unit: Omit<UnitWord, 'form' | 'noun'>): void {
  for (const [phrase, form] of noun.forms) {
    let level = nodes;
    let node: UnitNode | undefined;
    for (const piece of phrase.split(/ |(?=\/)|(?<=\/)/)) {
      node = level.get(piece);
      if (!node) level.set(piece, (node = {}));
      level = node.next ??= new Map();
    }
    // «عقد» is ten years, a contract and a knot: what is listed first keeps the word.
    if (node) node.unit ??= { ...unit, form, noun };
  }
}

/** «سنتين» is two years and two cents, «قدمين» mostly the feet of one body, «عقدين» two contracts as well. */
const NO_DUALS = /^(?:قدم|عقد|عقدة|سنت|قرش|فلس|رطل|جول|درجة مئوية|بت|عقدة بحرية)$/;

/** The words that are two of something by themselves: «دولارين», «كيلومتران». */
const dualWords = new Set(
  [...unitNodes].flatMap(([word, { unit }]) =>
    unit?.form === 'dual' && unit.kind !== 'counted' && !NO_DUALS.test(unit.name) ? [word] : [],
  ),
);

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

/** How many letters of a word are prefixes, for every word that may open a quantity. */
const openers = new Map<string, number>();
for (const word of [...numberWords.keys(), ...dualWords]) {
  openers.set(word, 0);
  for (const prefix of PREFIXES) {
    if (!openers.has(prefix + word)) openers.set(prefix + word, prefix.length);
  }
}

/** Whether a word may open a quantity; says no to nearly every word that does not. */
export const mayOpenQuantity = createWordFilter(openers.keys());

/** How many letters of prefixes the word has before a number word or a dual; undefined where it is neither. */
export function openerPrefix(word: string): number | undefined {
  return openers.get(word);
}
