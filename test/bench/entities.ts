import {
  createReviewer,
  entitiesOf,
  readKnowledge,
  type Review,
  type Reviewer,
} from '../../src/core/index.ts';
import { nameRules } from '../../src/core/rules/names/index.ts';
import { namesFile } from './knowledge.ts';
import { heading, median, percentile, row, timesOf } from './measure.ts';
import { charactersOf, newsOfWords, newsText, oneParagraph } from './texts.ts';

const KEYSTROKES = 300;
const LETTERS = 'ابتدرسعفكلمنهوي ';

/** All rules on names and the entities of a draft together, against a review without rules as the floor. */
export function benchEntities(): void {
  heading('rules of names and entities (ms; floor = a review without rules)');
  const text = newsOfWords(5000);
  const bytes = namesFile();
  const floor = createReviewer([]);

  const fresh = Array.from({ length: 32 }, () => readKnowledge(bytes));
  const cold = timesOf(() => read(createReviewer(nameRules, {}, { knowledge: fresh.pop()! }), text), 30);
  const nothing = median(timesOf(() => floor.review(text, 'plain'), 30));
  row('5,000 words, nothing met before', {
    least: cold[0]!,
    p50: median(cold),
    p95: percentile(cold, 0.95),
    ratio: median(cold) / nothing,
  });

  const knowledge = readKnowledge(bytes);
  const reviewer = createReviewer(nameRules, {}, { knowledge });
  const keys = keystrokes(reviewer, text);
  const floorKeys = keystrokes(floor, text);
  row('a keystroke anywhere in it', {
    p50: median(keys),
    p95: percentile(keys, 0.95),
    ratio: median(keys) / median(floorKeys),
  });

  const [small, large, single] = [
    newsText(charactersOf(2e5)),
    newsText(charactersOf(1e6)),
    oneParagraph(charactersOf(1e6)),
  ].map((draft) => median(timesOf(() => read(reviewer, draft), 5))) as [number, number, number];
  row('1 MB', { p50: large, 'in one paragraph': single, 't(1 MB) / t(200 KB), 5 is linear': large / small });
}

function read(reviewer: Reviewer, text: string, previous?: Review): Review {
  const review = reviewer.review(text, 'plain', previous);
  entitiesOf(review.draft);
  return review;
}

/** One character more, less or another at places that are the same at every run, inside names and elsewhere. */
function keystrokes(reviewer: Reviewer, base: string): readonly number[] {
  let text = base;
  let review = read(reviewer, text);
  let state = 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const times: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const mentions = entitiesOf(review.draft).flatMap((entity) => entity.mentions);
    const at =
      i % 2 === 0 && mentions.length > 0 ? mentions[draw(mentions.length)]!.start + 1 : draw(text.length);
    const typed = draw(3) === 0 ? '' : LETTERS[draw(LETTERS.length)]!;
    text = text.slice(0, at) + typed + text.slice(at + draw(2));
    const started = performance.now();
    review = read(reviewer, text, review);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}
