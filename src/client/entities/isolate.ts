/** Keeps the direction of a text to itself, in a label that mixes scripts. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
