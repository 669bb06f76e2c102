/**
 * The same function, which remembers what it answered for a text: rules ask of the same words at every keystroke. With
 * `most` texts in it the memory starts anew, so that it never grows without end.
 */
export function remember<Value>(most: number, compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let answer = known.get(text);
    if (!answer) {
      if (known.size >= most) known.clear();
      // A piece cut out of a draft keeps all of the draft in memory, the more so as the draft changes at every keystroke.
      const copy = ` ${text}`.slice(1);
      known.set(copy, (answer = { value: compute(copy) }));
    }
    return answer.value;
  };
}
