import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Words that make one unit of a name with the word behind them: «عبد الله», «أبو مازن», «بن سلمان», «آل سعود». */
const JOINING = new Set('عبد ابو ابي ابا ام بن ابن بنت ال اولاد ولد بو'.split(' '));

/** A part of a name by which names are compared, in offsets of the name. */
export interface NameUnit extends Span {
  /** Folded, written as one: «عبدالله» for «عبد الله» too. */
  readonly key: string;
  /** As written, with single blanks. */
  readonly text: string;
}

/** The units of a name: «محمد بن سلمان» has «محمد» and «بن سلمان», «أبو مازن» is one. */
export function nameUnits(name: string): readonly NameUnit[] {
  const units: NameUnit[] = [];
  /** The unit that waits for the word behind it. */
  let open: NameUnit | undefined;
  for (const { index, 0: word } of name.matchAll(/[^\s-]+/g)) {
    const folded = foldWord(word);
    if (folded === '') continue;
    const end = index + word.length;
    const unit: NameUnit = open
      ? { start: open.start, end, key: open.key + folded, text: `${open.text} ${word}` }
      : { start: index, end, key: folded, text: word };
    // «آل سعود» is a unit: its first word is no article, which stands joined.
    open = JOINING.has(folded) ? unit : undefined;
    if (!open) units.push(unit);
  }
  if (open) units.push(open);
  return units;
}
