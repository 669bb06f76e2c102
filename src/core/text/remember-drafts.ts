import type { Draft } from './draft.ts';

/** Rules ask of one draft; an editor may show another one beside it. */
const MOST = 2;

/**
 * The same function of a draft, which keeps its answers of the drafts that were asked about last. In no `WeakMap`: the
 * collector of young objects takes the values of one for alive whatever became of their keys, and since every keystroke
 * makes a draft, it would copy the answers of all of them.
 */
export function rememberDrafts<Value>(compute: (draft: Draft) => Value): (draft: Draft) => Value {
  let known: readonly { readonly draft: Draft; readonly value: Value }[] = [];
  return (draft) => {
    const found = known.find((each) => each.draft === draft);
    if (found) return found.value;
    const value = compute(draft);
    known = [{ draft, value }, ...known.slice(0, MOST - 1)];
    return value;
  };
}
