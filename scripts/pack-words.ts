import { createTrieRootFromList, importTrie } from 'cspell-trie-lib';
import { LAST_EDGE, LETTERS, TARGET_SHIFT, WORD_END } from '../src/core/lexicon/edge.ts';

/** What a dictionary's trie is read as: `f` where a word ends, `c` with what follows by character. */
interface TrieNode {
  readonly f?: number | undefined;
  readonly c?: Readonly<Record<string, TrieNode>> | undefined;
}

interface Node {
  readonly isWordEnd: boolean;
  /** In the order of `LETTERS`. */
  readonly children: readonly { readonly letter: number; readonly node: Node }[];
  /** The place of its first edge, once it has one. */
  place: number;
}

/** Tashkeel, tatweel and direction marks, which look-ups know nothing of. */
const SILENT = /^[\u0640\u064b-\u0652\u0654\u200e\u200f]$/;

/** What is written joined before a noun; «لل» swallows the alef of the article. */
const PREFIXES = ' و ف ب ل ك ال وال بال فال كال لل ولل وب ول وبال فب فل'.split(' ');

/**
 * Packs the words of a dictionary in the format of cspell into edges as `edge.ts` describes them, and those of a list,
 * which are given without prefixes and go in with each. Words with anything but letters in them are left out, copies
 * without accents among them, which the dictionary keeps behind a «~».
 */
export function packWords(dictionary: string, added: readonly string[] = []): Uint32Array {
  const words = added.flatMap((word) => PREFIXES.map((prefix) => prefix + word));
  return toEdges(minimise([importTrie(dictionary.split('\n')), createTrieRootFromList(words)]));
}

/** The least graph of the words of all roots, without their silent characters: states are sets of nodes of the trie. */
function minimise(roots: readonly TrieNode[]): Node {
  const ids = new Map<TrieNode, number>();
  const states = new Map<string, Node>();
  const unique = new Map<string, Node>();
  const numbers = new Map<Node, number>();

  const idOf = (node: TrieNode): number => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };

  function build(nodes: readonly TrieNode[]): Node {
    const all = withSilent(nodes);
    const key = [...new Set(all.map(idOf))].sort((a, b) => a - b).join();
    const known = states.get(key);
    if (known) return known;
    const children = [...LETTERS].flatMap((letter, i) => {
      const next = all.flatMap(({ c }) => c?.[letter] ?? []);
      if (next.length === 0) return [];
      const node = build(next);
      // A branch of nothing but left-out words leads nowhere.
      return node.isWordEnd || node.children.length > 0 ? [{ letter: i + 1, node }] : [];
    });
    const node = share({ isWordEnd: all.some(({ f }) => f), children, place: 0 });
    states.set(key, node);
    return node;
  }

  function share(node: Node): Node {
    const edges = node.children.map((child) => `${child.letter}:${numbers.get(child.node)}`);
    const key = `${node.isWordEnd ? '!' : ''}${edges.join()}`;
    const known = unique.get(key);
    if (known) return known;
    unique.set(key, node);
    numbers.set(node, numbers.size);
    return node;
  }

  return build(roots);
}

/** The nodes with those that silent characters lead to from them: «كتابًا» is read as «كتابا». */
function withSilent(nodes: readonly TrieNode[]): readonly TrieNode[] {
  const all = [...nodes];
  for (const { c } of all) {
    for (const [character, node] of Object.entries(c ?? {})) if (SILENT.test(character)) all.push(node);
  }
  return all;
}

/** Lays the edges of the graph out, those of its root first. */
function toEdges(root: Node): Uint32Array {
  const order: Node[] = [];
  let size = 1;
  function place(node: Node): void {
    if (node.place > 0 || node.children.length === 0) return;
    node.place = size;
    size += node.children.length;
    order.push(node);
    for (const child of node.children) place(child.node);
  }
  place(root);

  const edges = new Uint32Array(size);
  for (const { place: start, children } of order) {
    children.forEach(({ letter, node }, i) => {
      const last = i === children.length - 1 ? LAST_EDGE : 0;
      const end = node.isWordEnd ? WORD_END : 0;
      edges[start + i] = ((node.place << TARGET_SHIFT) | end | last | letter) >>> 0;
    });
  }
  return edges;
}
