import { Listed } from './phrases.ts';
import type { Word } from './word.ts';

const NAME =
  Listed.nativeName |
  Listed.foreignName |
  Listed.place |
  Listed.organisation |
  Listed.organisationHead |
  Listed.begins;

/**
 * Which stem of a name's word is the name: 0 for the whole word. «وطرابلس» is «و» and «طرابلس», but «واشنطن», «وليد»,
 * «باريس», «فرنسا», «كندا» and «لبنان» are whole. A word that a list knows is whole; otherwise the first stem that a
 * list knows is taken, then the most frequent one that is at least twice as frequent as the whole word, or that is a
 * name by itself elsewhere in the draft (`isNameElsewhere`).
 */
export function chooseStem({ bare, stems, bits, rarities }: Word, isNameElsewhere: boolean): number {
  if (bits[0]! & NAME) return 0;
  for (let i = 1; i < stems.length; i++) if (bits[i]! & NAME) return i;
  if (!mayBeGuessed(bare)) return 0;
  let best = 0;
  for (let i = 1; i < stems.length; i++) if (rarities[i]! < rarities[best]!) best = i;
  return best === 0 && isNameElsewhere && stems.length > 1 ? 1 : best;
}

/** «ف» and «ك» are rare before names, and many names begin with them: «فنزويلا», «كييف». */
function mayBeGuessed(bare: string): boolean {
  return !bare.startsWith('ف') && !bare.startsWith('ك');
}
