import type { DraftFormat, PlacedBlock } from './block.ts';
import type { LineIndex } from './lines.ts';

/** A draft as the rules see it. Blocks are in the order of the text and do not overlap. */
export interface Draft {
  readonly text: string;
  readonly format: DraftFormat;
  readonly lines: LineIndex;
  readonly blocks: readonly PlacedBlock[];
}
