/** A code point as people look it up, to name what cannot be seen: «U+200D». */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
