/** A word as a joined prefix and what it is joined to, which may stand otherwise alone: «للقاهرة» is «ل» and «القاهرة». */
export interface PrefixedWord {
  readonly prefix: string;
  /** How many code units of the word the prefix takes. */
  readonly cut: number;
  readonly rest: string;
}

/** What is left of a word behind its prefixes must be a name: «ول» and «كما» hold none. */
const SHORTEST_REST = 3;

/**
 * The ways to read a word (without tashkeel and tatweel) as a name behind «و ف», «ب ل ك» and the article, the shortest
 * prefix first. Whether there is such a name is for the caller to know.
 */
export function prefixReadings(word: string): readonly PrefixedWord[] {
  const readings: PrefixedWord[] = [{ prefix: '', cut: 0, rest: word }];
  let cut = 0;
  if (isOneOf('وف', word[cut])) addReadings(readings, word, ++cut);
  if (isOneOf('بلك', word[cut])) addReadings(readings, word, ++cut);
  addArticle(readings, word, 0);
  for (let i = 1; i <= cut; i++) addArticle(readings, word, i);
  return readings;
}

function isOneOf(letters: string, letter: string | undefined): boolean {
  return letter !== undefined && letters.includes(letter);
}

function addReadings(readings: PrefixedWord[], word: string, cut: number): void {
  const rest = word.slice(cut);
  if (rest.length < SHORTEST_REST) return;
  const prefix = word.slice(0, cut);
  readings.push({ prefix, cut, rest });
  // The alef of the article is not written behind «ل»: «للقاهرة», «لليمن».
  if (prefix.endsWith('ل') && rest.startsWith('ل')) readings.push({ prefix, cut, rest: `ا${rest}` });
}

/** «الفيسبوك», «بالفيسبوك», «للفيسبوك»: the article before a name that is listed without one. */
function addArticle(readings: PrefixedWord[], word: string, from: number): void {
  const behindLam = from > 0 && word[from - 1] === 'ل' && word[from] === 'ل' ? from + 1 : -1;
  const cut = word.startsWith('ال', from) ? from + 2 : behindLam;
  if (cut > 0 && word.length - cut >= SHORTEST_REST)
    readings.push({ prefix: word.slice(0, cut), cut, rest: word.slice(cut) });
}
