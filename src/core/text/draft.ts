import type { HouseName, Knowledge } from '../knowledge/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { DraftFormat, PlacedBlock } from './block.ts';
import type { LineIndex } from './lines.ts';

/** Where the date of a draft comes from: its own head, nowhere, or a day that was set (days since 1970-01-01). */
export type DatelineSource = 'head' | 'none' | number;

/** A draft as the rules see it. Blocks are in the order of the text and do not overlap. */
export interface Draft {
  readonly text: string;
  readonly format: DraftFormat;
  readonly lines: LineIndex;
  /** `head` where it is absent. */
  readonly dateline?: DatelineSource;
  readonly blocks: readonly PlacedBlock[];
  /** What is known of names; absent while it is being loaded, and rules on names then say nothing. */
  readonly knowledge?: Knowledge;
  /** The words of the language; absent while they are being loaded, and rules on spelling then say nothing. */
  readonly lexicon?: Lexicon;
  /** The names of the house, before those of the knowledge. */
  readonly houseNames?: readonly HouseName[];
}
