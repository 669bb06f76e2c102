import { createReviewer, rules } from '../../src/core/index.ts';
import { createBlock } from '../../src/core/text/create-block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { resources } from './knowledge.ts';
import { cpuOf, heading, row } from './measure.ts';
import { charactersOf, wordsOfNews } from './texts.ts';

const RUNS = 3;
/** Words of a paragraph, about as many as in the news. */
const PARAGRAPH = 60;
/** Characters of a word with the blank behind it. */
const WORD = 6;

/**
 * What a whole review of a megabyte costs with everything known, in a text with as many different words as the news has,
 * for it is these that a review pays for: at first, while the code is still being compiled, and at best. With new
 * resources at each run.
 */
export function benchWholeReview(): void {
  heading('whole review of 1 MB, everything on (seconds of CPU; floor = tokenizer alone)');
  const withoutNames = rules.filter(({ meta }) => !meta.id.startsWith('names/'));
  const words = charactersOf(1e6) / WORD;
  const texts = { paragraphs: wordsOfNews(words, PARAGRAPH), 'one paragraph': wordsOfNews(words, Infinity) };
  for (const [name, text] of Object.entries(texts)) {
    const tokenizeAll = () =>
      segment(text, 'plain').map(({ kind, start, end }) =>
        createBlock(kind, 'plain', text.slice(start, end)),
      );
    const floor = Math.min(...Array.from({ length: RUNS }, () => cpuOf(tokenizeAll)));
    const { lexicon } = resources();
    const reviewers = {
      [name]: () => createReviewer(rules, {}, resources()),
      [`${name}, names unknown`]: () => createReviewer(withoutNames, {}, { ...(lexicon && { lexicon }) }),
    };
    for (const [what, makeReviewer] of Object.entries(reviewers)) {
      const times = Array.from({ length: RUNS }, () => {
        const reviewer = makeReviewer();
        return cpuOf(() => reviewer.review(text, 'plain'));
      });
      const best = Math.min(...times);
      row(what, { first: times[0]!, best, floor, ratio: best / floor });
    }
  }
}
