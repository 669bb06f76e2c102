import { readDates } from '../../src/core/dates/index.ts';
import { readQuantities } from '../../src/core/quantities/index.ts';
import type { Block } from '../../src/core/text/block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { tokenize } from '../../src/core/text/tokenize.ts';
import { heading, median, row, timesOf } from './measure.ts';
import { charactersOf, newsText } from './texts.ts';

const RUNS = 24;
const WARM_UP = 4;

/** Texts that ask most of the grammar: every word opens a number that never ends, or pairs with the next. */
const HOSTILE: Readonly<Record<string, string>> = {
  '1 و1 و1 …': '1 و',
  '1-1-1-1 …': '1-',
  '123 123 123 …': '123 ',
  'مليون مليون …': 'مليون ',
  'بين مئة وعشرة إلى …': 'بين مئة وعشرة إلى ',
  'ألفا وألفا …': 'ألفا و',
  '(1 و(1 و …': '(1 و',
};

/** What the grammar adds to the tokenizer, which is the floor, once the dates are read. */
export function benchQuantities(): void {
  heading('the grammar of quantities on 1 MB, the dates being read (ms; floor: the tokenizer)');
  const length = charactersOf(1e6);
  measure('news', newsText(length));
  for (const [name, piece] of Object.entries(HOSTILE)) {
    for (const part of [0.5, 1]) measure(`${name} × ${part}`, piece.repeat((length * part) / piece.length));
  }
}

/**
 * Times all three paragraph by paragraph, so that the tokens of a paragraph are still at hand, and keeps the blocks to the
 * end, as a review does: what a collector does with tokens thrown away at once is no part of the tokenizer's time.
 */
function measure(name: string, text: string): void {
  const paragraphs = segment(text, 'plain').map(({ start, end }) => text.slice(start, end));
  const blockOf = (paragraph: string): Block => {
    return {
      kind: 'paragraph',
      format: 'plain',
      text: paragraph,
      tokens: tokenize(paragraph),
      sentences: [],
    };
  };
  const withDates = (block: Block): Block => {
    readDates(block);
    return block;
  };
  const withQuantities = (block: Block): Block => {
    readQuantities(withDates(block));
    return block;
  };
  const [floors, dates, both]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    floors.push(...timesOf(() => paragraphs.map(blockOf), 1, 0));
    dates.push(...timesOf(() => paragraphs.map((paragraph) => withDates(blockOf(paragraph))), 1, 0));
    both.push(...timesOf(() => paragraphs.map((paragraph) => withQuantities(blockOf(paragraph))), 1, 0));
  }
  const [floor, dated, time] = [floors, dates, both].map((times) =>
    median(times.slice(WARM_UP).sort((a, b) => a - b)),
  );
  row(name, {
    floor: floor!,
    dates: dated! - floor!,
    added: time! - dated!,
    ratio: (time! - dated!) / floor!,
  });
}
