/**
 * The same function of an object and of more beside it, which keeps its last answer with the object, as long as that
 * lives: a block lives from keystroke to keystroke. The answer holds while the rest is the same too.
 */
export function rememberLast<Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    let answer = known.get(key);
    if (!answer || !isSame(answer.rest, rest))
      known.set(key, (answer = { rest, value: compute(key, ...rest) }));
    return answer.value;
  };
}

/** A loop, because it is asked for every block at every keystroke. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
