/** Phrases by their letters. Nodes are numbers; the root is `ROOT`. */
export interface LetterTrie<Value> {
  /** The node behind a letter (a UTF-16 code unit), or `NOWHERE`. */
  step(node: number, code: number): number;
  /** What ends at a node; undefined where nothing does. */
  valuesAt(node: number): readonly Value[] | undefined;
}

export const ROOT = 1;
export const NOWHERE = 0;

/**
 * Makes a trie of texts, each with its value. Its edges are one hash table of numbers: a draft asks for a few of them
 * at every word, and maps within maps would cost ten times the time.
 */
export function createLetterTrie<Value>(
  entries: readonly (readonly [text: string, value: Value])[],
): LetterTrie<Value> {
  const letters = entries.reduce((sum, [text]) => sum + text.length, 1);
  const size = 2 ** Math.ceil(Math.log2(letters * 2));
  const from = new Int32Array(size);
  const codes = new Uint16Array(size);
  const targets = new Int32Array(size);
  const values = new Map<number, Value[]>();

  /** The slot of an edge, or the free one where it would stand. */
  function slotOf(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    while (targets[slot] !== NOWHERE && (from[slot] !== node || codes[slot] !== code))
      slot = (slot + 1) & (size - 1);
    return slot;
  }

  let nodes = ROOT;
  for (const [text, value] of entries) {
    let node = ROOT;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const slot = slotOf(node, code);
      if (targets[slot] === NOWHERE) {
        from[slot] = node;
        codes[slot] = code;
        targets[slot] = ++nodes;
      }
      node = targets[slot]!;
    }
    const known = values.get(node);
    if (known) known.push(value);
    else if (node !== ROOT) values.set(node, [value]);
  }
  const ends = new Uint8Array(nodes + 1);
  for (const node of values.keys()) ends[node] = 1;

  return Object.freeze({
    step: (node: number, code: number) => targets[slotOf(node, code)]!,
    valuesAt: (node: number) => (ends[node] === 1 ? values.get(node) : undefined),
  });
}
