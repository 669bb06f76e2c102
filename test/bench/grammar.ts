import type { Block } from '../../src/core/text/block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { tokenize } from '../../src/core/text/tokenize.ts';
import { median, timesOf } from './measure.ts';
import { charactersOf, newsText } from './texts.ts';

const RUNS = 24;
const WARM_UP = 4;

/** Calls `measure` with a megabyte of news, and with half and the whole of one of each hostile piece over and over. */
export function forEachText(
  hostile: Readonly<Record<string, string>>,
  measure: (name: string, text: string) => void,
): void {
  const length = charactersOf(1e6);
  measure('news', newsText(length));
  for (const [name, piece] of Object.entries(hostile)) {
    for (const part of [0.5, 1]) measure(`${name} × ${part}`, piece.repeat((length * part) / piece.length));
  }
}

/**
 * The median times, in milliseconds, of the tokenizer alone and then of the tokenizer with each of the readers. All are
 * timed paragraph by paragraph, so that the tokens of a paragraph are still at hand, and keep the blocks to the end, as a
 * review does: what a collector does with tokens thrown away at once is no part of the tokenizer's time.
 */
export function timesOverTokenizer(
  text: string,
  readers: readonly ((block: Block) => unknown)[],
): readonly number[] {
  const paragraphs = segment(text, 'plain').map(({ start, end }) => text.slice(start, end));
  const all = [() => undefined, ...readers].map((read) => ({ read, times: [] as number[] }));
  for (let run = 0; run < RUNS; run++) {
    for (const { read, times } of all) times.push(...timesOf(() => paragraphs.map(readBlock(read)), 1, 0));
  }
  return all.map(({ times }) => median(times.slice(WARM_UP).sort((a, b) => a - b)));
}

function readBlock(read: (block: Block) => unknown): (paragraph: string) => Block {
  return (text) => {
    const block: Block = {
      kind: 'paragraph',
      format: 'plain',
      text,
      tokens: tokenize(text),
      sentences: [],
    };
    read(block);
    return block;
  };
}
