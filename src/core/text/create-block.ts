import type { Block, BlockKind, DraftFormat } from './block.ts';
import { findMasks } from './markdown-masks.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/** Reads one paragraph; everything in the block follows from these three arguments, so that it can be cached by them. */
export function createBlock(kind: BlockKind, format: DraftFormat, text: string): Block {
  const tokens = tokenize(text, format === 'markdown' ? findMasks(text) : []);
  return { kind, format, text, tokens, sentences: findSentences(text, tokens) };
}
