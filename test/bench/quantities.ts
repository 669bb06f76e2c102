import { readDates } from '../../src/core/dates/index.ts';
import { readQuantities } from '../../src/core/quantities/index.ts';
import type { Block } from '../../src/core/text/block.ts';
import { forEachText, timesOverTokenizer } from './grammar.ts';
import { heading, row } from './measure.ts';

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
  const readBoth = (block: Block): void => {
    readDates(block);
    readQuantities(block);
  };
  forEachText(HOSTILE, (name, text) => {
    const [floor, dated, time] = timesOverTokenizer(text, [readDates, readBoth]);
    row(name, {
      floor: floor!,
      dates: dated! - floor!,
      added: time! - dated!,
      ratio: (time! - dated!) / floor!,
    });
  });
}
