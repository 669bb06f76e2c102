import { createReviewer } from '../../src/core/index.ts';
import { createPhraseScanner } from '../../src/core/phrases/index.ts';
import { compileRule, lintRules } from '../../src/core/rule-kinds/index.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createBlock } from '../../src/core/text/create-block.ts';
import { segment } from '../../src/core/text/segment.ts';
import { heading, median, row, timesOf } from './measure.ts';
import { newsOfWords } from './texts.ts';

const ENTRIES = 5000;
const RUNS = 101;
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** What 5,000 declared words cost on a draft of 5,000 words, against cutting it into tokens as the floor. */
export function benchDeclaredRules(): void {
  heading('5,000 declared words on a draft of 5,000 words (ms)');
  const text = newsOfWords(5000);
  const cut = () =>
    segment(text, 'plain').map(({ kind, start, end }) => createBlock(kind, 'plain', text.slice(start, end)));
  const floor = timesOf(cut, RUNS);
  row('floor: tokens', { min: floor[0]!, p50: median(floor) });

  const words = [...madeUpWords(), 'الوزير', 'مراكز'];
  const swap = (id: string, some: readonly string[]) => ({
    id,
    kind: 'swap',
    swap: Object.fromEntries(some.map((word) => [word, 'مهم'])),
  });
  const entries = {
    'one rule of 5,000 words': [swap('desk/all', words)],
    '5,000 rules of one word': words.map((word, i) => swap(`desk/word-${i}`, [word])),
  };
  const blocks = cut();
  for (const [name, declared] of Object.entries(entries)) {
    const compiled = declared.map((entry, i) => ({ ...compileRule(entry), path: ['rules', String(i)] }));
    const rules = compiled.map(({ rule }) => rule).filter((rule): rule is Rule => rule !== undefined);
    const scan = createPhraseScanner(rules.map(({ phrases = [] }) => phrases));
    const scanned = timesOf(() => blocks.forEach((block) => scan(block)), RUNS);
    row(`${name}: scan`, { min: scanned[0]!, p50: median(scanned), ratio: scanned[0]! / floor[0]! });

    const without = createReviewer([], {});
    const reviewer = createReviewer([], { rules });
    const bare = timesOf(() => without.review(text, 'plain'), RUNS);
    const full = timesOf(() => reviewer.review(text, 'plain'), RUNS);
    row(`${name}: review`, { min: full[0]! - bare[0]!, p50: median(full) - median(bare) });

    const compile = timesOf(() => declared.map((entry) => compileRule(entry)), 5);
    const placed = compiled.flatMap(({ rule, entry, path }) =>
      rule && entry ? [{ rule, entry, path }] : [],
    );
    row(`${name}: once`, {
      compile: median(compile),
      reviewer: median(timesOf(() => createReviewer([], { rules }), 5)),
      lint: median(timesOf(() => lintRules(placed), 3)),
    });
  }
}

/** Words of four to seven letters, the same at every run. */
function madeUpWords(): readonly string[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const words = new Set<string>();
  while (words.size < ENTRIES - 2) {
    words.add(Array.from({ length: 4 + next(4) }, () => LETTERS.charAt(next(LETTERS.length))).join(''));
  }
  return [...words];
}
