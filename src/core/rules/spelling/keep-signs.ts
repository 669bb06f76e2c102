import { bare } from '../../text/characters.ts';

/**
 * The meant word with the tashkeel of the written one where letters stand for letters one by one: «ايضاً» with
 * «أيضا» gives «أيضاً». A word of another length comes without tashkeel.
 */
export function keepSigns(written: string, meant: string): string {
  const plain = bare(written);
  if (plain.length === written.length || plain.length !== meant.length) return meant;
  let letters = 0;
  return [...written].map((unit) => (bare(unit) === '' ? unit : meant[letters++])).join('');
}
