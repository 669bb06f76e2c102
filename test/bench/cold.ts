import { createReviewer, rules } from '../../src/core/index.ts';
import { createBlock } from '../../src/core/text/create-block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { heading, median, row, timesOf } from './measure.ts';
import { charactersOf, newsText, oneParagraph } from './texts.ts';
import { resources } from './knowledge.ts';

/** What no review can do without: cutting the text into paragraphs, tokens and sentences. */
function tokenizeAll(text: string): number {
  let tokens = 0;
  for (const { kind, start, end } of segment(text, 'plain')) {
    tokens += createBlock(kind, 'plain', text.slice(start, end)).tokens.length;
  }
  return tokens;
}

/** Heap that a review holds, in MB; only with `--expose-gc`. */
function heapOf(run: () => unknown): number {
  if (!globalThis.gc) return NaN;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const held = run();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  return held === undefined ? NaN : (after - before) / 2 ** 20;
}

/** Cold reviews of growing drafts, against the tokenizer alone as the floor. */
export function benchColdReviews(): void {
  heading('cold review, all rules at their defaults (ms; floor = tokenizer alone)');
  const reviewer = createReviewer(rules, {}, resources());
  const results = new Map<string, number>();
  const sizes: readonly (readonly [string, string])[] = [
    ['4 KB', newsText(charactersOf(4e3))],
    ['50 KB', newsText(charactersOf(50e3))],
    ['200 KB', newsText(charactersOf(200e3))],
    ['1 MB', newsText(charactersOf(1e6))],
    ['1 MB in one paragraph', oneParagraph(charactersOf(1e6))],
  ];
  for (const [name, text] of sizes) {
    const runs = text.length > 1e5 ? 7 : 30;
    const review = median(timesOf(() => reviewer.review(text, 'plain'), runs));
    const floor = median(timesOf(() => tokenizeAll(text), runs));
    results.set(name, review);
    row(name, {
      review,
      floor,
      ratio: review / floor,
      'heap MB': heapOf(() => reviewer.review(text, 'plain')),
      findings: String(reviewer.review(text, 'plain').findings.length),
    });
  }
  row('t(1 MB) / t(200 KB), 5 is linear', { ratio: results.get('1 MB')! / results.get('200 KB')! });
}
