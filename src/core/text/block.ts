import type { Span } from './span.ts';
import type { Token } from './token.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote';

/** How a draft is written: `plain` text has a paragraph on each line, `markdown` has markup that is masked. */
export type DraftFormat = 'plain' | 'markdown';

/** A paragraph without its line terminator. All offsets in it are relative to its own text. */
export interface Block {
  readonly kind: BlockKind;
  readonly format: DraftFormat;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/** A block at its place in the draft: `start` is the draft's offset of the block's first code unit. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}
