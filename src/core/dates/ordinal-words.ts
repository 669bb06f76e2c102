const UNITS = [
  ['الأول', 'الأولى'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
  ['العاشر', 'العاشرة'],
] as const;
const ELEVENTH = ['الحادي', 'الحادية'] as const;
const TEN = ['عشر', 'عشرة'] as const;
const TENS: Readonly<Record<number, string>> = { 20: 'العشر', 30: 'الثلاث' };

export type Gender = 0 | 1;
type Ending = 'ين' | 'ون';

/** The unit of a compound: «الحادي» in place of «الأول». */
function unitWord(unit: number, gender: Gender): string {
  return unit === 1 ? ELEVENTH[gender] : UNITS[unit - 1]![gender];
}

/**
 * The ordinal of 1 to 39 in words: «الثاني والعشرين», «الحادية عشرة». Throws a RangeError for other numbers.
 * `gender` is 0 for masculine, 1 for feminine; `ending` is the case of the tens.
 */
export function ordinalWords(value: number, gender: Gender = 0, ending: Ending = 'ين'): string {
  if (!(value >= 1 && value <= 39)) throw new RangeError(`ordinalWords: ${value} is not between 1 and 39.`);
  if (value <= 10) return UNITS[value - 1]![gender];
  const unit = value % 10;
  if (value < 20) return `${unitWord(unit, gender)} ${TEN[gender]}`;
  const tens = `${TENS[value - unit]!}${ending}`;
  return unit === 0 ? tens : `${unitWord(unit, gender)} و${tens}`;
}

/** How the press writes a word of an ordinal beside the right form: without a hamza, with a final alif maqsura. */
function spellings(word: string): readonly string[] {
  const bare = word.replaceAll('أ', 'ا').replaceAll('لآ', 'لا');
  return bare === word ? [word] : [word, bare];
}

/** Every written form of the ordinals from 1 to 31 with the number that it means. */
export function ordinalPhrases(): readonly (readonly [phrase: string, value: number])[] {
  const phrases: (readonly [string, number])[] = [];
  for (let value = 1; value <= 31; value++) {
    for (const gender of [0, 1] as const) {
      for (const ending of ['ين', 'ون'] as const) {
        const phrase = ordinalWords(value, gender, ending);
        for (const spelling of spellings(phrase)) phrases.push([spelling, value]);
        if (value === 2 || (value > 10 && value % 10 <= 2))
          phrases.push([phrase.replace(/ي(?= |$)/, 'ى'), value]);
      }
    }
  }
  return phrases;
}
