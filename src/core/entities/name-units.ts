import { foldWord } from '../text/fold.ts';

/** Words that make one unit of a name with the word behind them: «عبد الله», «أبو مازن», «بن سلمان», «آل سعود». */
const JOINING = new Set('عبد ابو ابي ابا ام بن ابن بنت ال اولاد ولد بو'.split(' '));

/** A part of a name by which names are compared. */
export interface NameUnit {
  /** Folded, written as one: «عبدالله» for «عبد الله» too. */
  readonly key: string;
  /** As written, with single blanks. */
  readonly text: string;
}

/** The units of a name: «محمد بن سلمان» has «محمد» and «بن سلمان», «أبو مازن» is one. */
export function nameUnits(name: string): readonly NameUnit[] {
  const units: NameUnit[] = [];
  let [key, text] = ['', ''];
  for (const word of name.split(/[\s-]+/)) {
    const folded = foldWord(word);
    if (folded === '') continue;
    key += folded;
    text += text === '' ? word : ` ${word}`;
    // «آل سعود» is a unit: its first word is no article, which stands joined.
    if (JOINING.has(folded)) continue;
    units.push({ key, text });
    [key, text] = ['', ''];
  }
  if (key !== '') units.push({ key, text });
  return units;
}
