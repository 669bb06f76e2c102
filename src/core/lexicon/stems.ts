const CONJUNCTIONS = ['', 'و', 'ف'];
const PARTICLES = ['', 'ال', 'ب', 'ل', 'ك', 'س', 'بال', 'كال', 'لل'];
const SUFFIXES = [
  ...['', 'ة', 'ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا', 'ي', 'ية', 'يا', 'ين', 'ون', 'ان', 'ات'],
  ...['ت', 'تا', 'تها', 'ته', 'تهم', 'اته', 'اتها', 'اتهم', 'وا', 'ا', 'يون', 'يين', 'يات'],
];
const FEWEST_LETTERS = 3;

/** The word without each row of prefixes that it may begin with: «وبالإعلام», «بالإعلام», «إعلام» … */
export function withoutPrefixes(word: string): readonly string[] {
  const stems: string[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    for (const particle of PARTICLES) {
      if (!word.startsWith(particle, conjunction.length)) continue;
      const stem = word.slice(conjunction.length + particle.length);
      if (stem.length >= FEWEST_LETTERS) stems.push(stem);
    }
  }
  return stems;
}

/** Whether the word is one of `words` with prefixes and endings: «وبالإعلامية» is one of «إعلام». */
export function isFormOf(words: ReadonlySet<string>, word: string): boolean {
  return withoutPrefixes(word).some((stem) =>
    SUFFIXES.some((suffix) => {
      const length = stem.length - suffix.length;
      return length >= FEWEST_LETTERS && stem.endsWith(suffix) && words.has(stem.slice(0, length));
    }),
  );
}
