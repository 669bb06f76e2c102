/**
 * Counts the findings of every rule on a collection of articles and prints samples to read:
 * `npm run measure -- articles.jsonl [--rule id] [--samples 30] [--seed 1] [--all]`, one `{"id", "text"}` a line.
 * `--all` turns on the rules that are off by default. Nothing of the collection is kept.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  createReviewer,
  readKnowledge,
  readLexicon,
  rules,
  type ReportedFinding,
} from '../src/core/index.ts';
import { buildLexicon, lexiconFile } from './build-lexicon.ts';
import { packNames } from './pack-names.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    samples: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (!path) throw new Error('usage: measure <articles.jsonl> [--rule id] [--samples n] [--seed n] [--all]');

interface Hit {
  readonly article: string;
  readonly text: string;
  readonly finding: ReportedFinding;
}

const levels = values.all
  ? Object.fromEntries(
      rules.filter(({ meta }) => meta.level === 'off').map(({ meta }) => [meta.id, 'hint'] as const),
    )
  : {};
await buildLexicon();
const knowledge = readKnowledge(packNames());
const lexicon = readLexicon(readFileSync(lexiconFile));
const reviewer = createReviewer(rules, { levels }, { knowledge, lexicon });
const hits = new Map<string, Hit[]>();
let words = 0;
let articles = 0;
const started = performance.now();
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  articles++;
  words += text.split(/\s+/).filter(Boolean).length;
  const { findings, failures } = reviewer.review(text, 'plain');
  for (const failure of failures) console.error(id, failure);
  for (const finding of findings) {
    const list = hits.get(finding.rule) ?? [];
    list.push({ article: id, text, finding });
    hits.set(finding.rule, list);
  }
}
console.log(`${articles} articles, ${words} words, ${Math.round(performance.now() - started)} ms`);
for (const { meta } of rules) {
  if (values.rule && values.rule !== meta.id) continue;
  const list = hits.get(meta.id) ?? [];
  const rate = ((list.length / words) * 1000).toFixed(3);
  const inArticles = new Set(list.map(({ article }) => article)).size;
  console.log(`${meta.id}\t${meta.level}\t${list.length}\t${rate} per 1,000 words\t${inArticles} articles`);
  for (const { article, text, finding } of sample(list, Number(values.samples), Number(values.seed))) {
    const before = text.slice(Math.max(0, finding.start - 45), finding.start);
    const after = text.slice(finding.end, finding.end + 45);
    const excerpt = `${before}⟦${text.slice(finding.start, finding.end)}⟧${after}`.replaceAll('\n', '⏎');
    console.log(`    ${article}\t${excerpt}\t${finding.message.ar}`);
  }
}

/** The first `count` of the list in a shuffle that the seed decides. */
function sample<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}
