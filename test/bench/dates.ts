import { readDates } from '../../src/core/dates/read-dates.ts';
import { forEachText, timesOverTokenizer } from './grammar.ts';
import { heading, row } from './measure.ts';

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
  forEachText(HOSTILE, (name, text) => {
    const [floor, time] = timesOverTokenizer(text, [readDates]);
    row(name, { floor: floor!, added: time! - floor!, ratio: (time! - floor!) / floor! });
  });
}
