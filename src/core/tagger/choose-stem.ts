import { Listed } from './phrases.ts';
import { UNKNOWN_RARITY, type Word } from './word.ts';

const NAME =
  Listed.person |
  Listed.nativeName |
  Listed.foreignName |
  Listed.place |
  Listed.organisation |
  Listed.organisationHead |
  Listed.begins;

/**
 * Which stem of a name's word is the name: 0 for the whole word. «وطرابلس» is «و» and «طرابلس», but «واشنطن», «وليد»,
 * «باريس», «فرنسا», «كندا» and «لبنان» are whole. A word that a list knows is whole. So is one that the news has and
 * has more often than what is left of it without a prefix: «بوتين», although «وتين» is a name too. Otherwise the first
 * stem that a list knows is taken, then the most frequent one, then the one that is a name by itself elsewhere in the
 * draft (`isNameElsewhere`).
 */
export function chooseStem({ bare, stems, bits, rarities }: Word, isNameElsewhere: boolean): number {
  if (bits[0]! & NAME) return 0;
  const isKnown = rarities[0]! < UNKNOWN_RARITY;
  for (let i = 1; i < stems.length; i++) {
    if (bits[i]! & NAME && (!isKnown || rarities[i]! < rarities[0]!)) return i;
  }
  if (!mayBeGuessed(bare)) return 0;
  let best = 0;
  for (let i = 1; i < stems.length; i++) if (rarities[i]! < rarities[best]!) best = i;
  return best === 0 && isNameElsewhere && stems.length > 1 ? 1 : best;
}

/** «ف» and «ك» are rare before names, and many names begin with them: «فنزويلا», «كييف». */
function mayBeGuessed(bare: string): boolean {
  return !bare.startsWith('ف') && !bare.startsWith('ك');
}
