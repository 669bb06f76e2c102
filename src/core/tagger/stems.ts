/** A reading of a word as a joined prefix and what it is joined to: «للقاهرة» is «ل» and «القاهرة». */
export interface Stem {
  /** How many letters of the word the prefix takes; 0 where the word is read as a whole. */
  readonly prefixLength: number;
  readonly word: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
/** Shorter than this nothing is a name: «وقال» is no «و» and «قال», and «وبه» is no «وب» and «ه». */
const SHORTEST = 3;

/**
 * The word as a whole, then without each prefix that it may have: «وبباريس» gives itself, «بباريس» and «باريس». The word
 * has no tashkeel or tatweel.
 */
export function stemsOf(word: string): readonly Stem[] {
  const stems: Stem[] = [{ prefixLength: 0, word }];
  addWithoutPreposition(word, 0, stems);
  if (CONJUNCTIONS.includes(word.charAt(0)) && word.length > SHORTEST) {
    stems.push({ prefixLength: 1, word: word.slice(1) });
    addWithoutPreposition(word, 1, stems);
  }
  return stems;
}

function addWithoutPreposition(word: string, at: number, stems: Stem[]): void {
  if (!PREPOSITIONS.includes(word.charAt(at) || ' ') || word.length - at <= SHORTEST) return;
  // The article loses its alef behind «ل»: «للقاهرة». A name that begins with «ل» does so too: «لليبيا».
  if (word.startsWith('لل', at)) {
    stems.push({ prefixLength: at + 1, word: `ا${word.slice(at + 1)}` });
  }
  stems.push({ prefixLength: at + 1, word: word.slice(at + 1) });
}
