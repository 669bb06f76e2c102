import { createReviewer, rules, type DraftFormat, type Review } from '../../src/core/index.ts';
import { heading, percentile, row } from './measure.ts';
import { newsOfWords } from './texts.ts';
import { resources } from './knowledge.ts';

const KEYSTROKES = 400;
const TYPED = 'وأضاف المتحدث أن اللجنة ستجتمع غدا ، لبحث الأمر. ';

/** Types into the middle of a 5,000-word draft, one character a review, each warm from the one before. */
export function benchKeystrokes(): void {
  heading('a keystroke in a 5,000-word draft (ms)');
  const reviewer = createReviewer(rules, {}, resources());
  const base = newsOfWords(5000);
  const middle = base.indexOf('\n\n', base.length / 2) - 5;
  for (const format of ['plain', 'markdown'] satisfies readonly DraftFormat[]) {
    let review: Review = reviewer.review(base, format);
    let text = base;
    const times: number[] = [];
    for (let i = 0; i < KEYSTROKES; i++) {
      const at = middle + i;
      text = text.slice(0, at) + TYPED[i % TYPED.length]! + text.slice(at);
      const started = performance.now();
      review = reviewer.review(text, format, review);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    row(format, { p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: times.at(-1)! });
  }
}
