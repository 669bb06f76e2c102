import { readDates } from '../../src/core/dates/read-dates.ts';
import type { Block } from '../../src/core/text/block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { tokenize } from '../../src/core/text/tokenize.ts';
import { heading, median, row, timesOf } from './measure.ts';
import { charactersOf, newsText } from './texts.ts';

const RUNS = 24;
const WARM_UP = 4;

/** Texts that ask most of the grammar: every word opens a date that never comes. */
const HOSTILE: Readonly<Record<string, string>> = {
  'الأحد الأحد الأحد …': 'الأحد ',
  '1/1/1/1/ …': '1/',
  'عام عام عام …': 'عام ',
  '1 و1 و1 …': '1 و',
  'مايو/أيار/مايو/ …': 'مايو/أيار/',
  'يوم الموافق يوم الموافق …': 'يوم الموافق ',
};

/** What the grammar adds to the tokenizer, which is the floor: the house asks for half as much again at most. */
export function benchDates(): void {
  heading('the grammar of dates on 1 MB (ms; floor: the tokenizer)');
  const length = charactersOf(1e6);
  measure('news', newsText(length));
  for (const [name, piece] of Object.entries(HOSTILE)) {
    for (const part of [0.5, 1]) measure(`${name} × ${part}`, piece.repeat((length * part) / piece.length));
  }
}

/**
 * Times both paragraph by paragraph, so that the tokens of a paragraph are still at hand, and keeps the blocks to the
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
  const readDatesOf = (block: Block): Block => {
    readDates(block);
    return block;
  };
  const floors: number[] = [];
  const both: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    floors.push(...timesOf(() => paragraphs.map(blockOf), 1, 0));
    both.push(...timesOf(() => paragraphs.map((paragraph) => readDatesOf(blockOf(paragraph))), 1, 0));
  }
  const [floor, time] = [floors, both].map((times) => median(times.slice(WARM_UP).sort((a, b) => a - b)));
  row(name, { floor: floor!, added: time! - floor!, ratio: (time! - floor!) / floor! });
}
