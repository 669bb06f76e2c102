import { readKnowledge } from '../../src/core/index.ts';
import type { Block } from '../../src/core/text/block.ts';
import { createBlock } from '../../src/core/text/create-block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { namesFile } from './knowledge.ts';
import { heading, median, percentile, row, timesOf } from './measure.ts';
import { charactersOf, wordsOfNews } from './texts.ts';

const RUNS = 30;
/** Words of a paragraph, about as many as in the news. */
const PARAGRAPH = 60;

/**
 * The tagger by itself. The texts are words of the news, drawn as often as they are used there, so that a draft has
 * about as many different words as a real one: it is these that a cold reading pays for.
 */
export function benchNames(): void {
  heading('names (ms)');
  const bytes = namesFile();
  row('reading names.bin', { p50: median(timesOf(() => readKnowledge(bytes), 10)) });

  const text = wordsOfNews(5000, PARAGRAPH);
  const draft = blocksOf(text);
  const types = new Set(draft.flatMap(({ text }) => text.split(/\s+/))).size;
  const knowledge = timesToBe(() => readKnowledge(bytes));
  const cold = timesOf(() => knowledge.next().tag(draft), RUNS, 5);
  row('5,000 words, nothing met before', { p50: median(cold), p95: percentile(cold, 0.95), types });

  const warm = readKnowledge(bytes);
  warm.tag(draft);
  let letters = 0;
  const middle = draft.length >> 1;
  const keystrokes = timesOf(() => {
    const block = createBlock(
      'paragraph',
      'plain',
      `${draft[middle]!.text} ${'وأضاف المتحدث'.slice(0, ++letters % 13)}`,
    );
    warm.tag(draft.map((other, i) => (i === middle ? block : other)));
  }, 200);
  row('a keystroke in it', { p50: median(keystrokes), p95: percentile(keystrokes, 0.95) });

  const copies = timesToBe(() => blocksOf(text));
  const known = timesOf(() => warm.tag(copies.next()), RUNS, 5);
  const passes = (5000 * 2) / (median(known) / 1000);
  row('its words met, its blocks new', { p50: median(known), 'token passes a second': Math.round(passes) });

  const times = [2e5, 1e6].map((size) => {
    const block = createBlock('paragraph', 'plain', wordsOfNews(charactersOf(size) / 6, Infinity));
    return median(timesOf(() => warm.tag([{ ...block }]), 5));
  });
  row('1 MB in one paragraph', { p50: times[1]!, 't(1 MB) / t(200 KB), 5 is linear': times[1]! / times[0]! });
}

/** Makes things beforehand, so that the time that it takes is not measured. */
function timesToBe<T>(make: () => T): { next(): T } {
  const made = Array.from({ length: RUNS + 5 }, make);
  return { next: () => made.pop()! };
}

function blocksOf(text: string): readonly Block[] {
  return segment(text, 'plain').map(({ kind, start, end }) =>
    createBlock(kind, 'plain', text.slice(start, end)),
  );
}
