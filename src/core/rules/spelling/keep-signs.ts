import { bare } from '../../text/characters.ts';

/**
 * The meant word with the tashkeel of the written one where letters stand for letters one by one: «ايضاً» with
 * «أيضا» gives «أيضاً». A word of another length comes without tashkeel. A hamza on an alef of tanwin stands for the tanwin:
 * «باردآ» with «باردا» gives «بارداً».
 */
export function keepSigns(written: string, meant: string): string {
  if (/.{3}[أآ]$/.test(written) && meant.endsWith('ا')) return `${meant}\u064b`;
  const plain = bare(written);
  if (plain.length === written.length || plain.length !== meant.length) return meant;
  let letters = 0;
  return [...written].map((unit) => (bare(unit) === '' ? unit : meant[letters++])).join('');
}
