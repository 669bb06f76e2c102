import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits, createReviewer, rules, type Reviewer } from '../../src/core/index.ts';
import { knowledge } from '../support/knowledge.ts';
import { productLexicon } from '../support/lexicon.ts';

/** A sentence as it stands and as it should, and what kind of error is between them. */
interface ErrorSentence {
  readonly kind: string;
  readonly written: string;
  readonly right: string;
}

const read = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

function errorSentences(): readonly ErrorSentence[] {
  let kind = '';
  return read('errors.txt').flatMap((line) => {
    if (line.startsWith('# ')) {
      kind = line.slice(2);
      return [];
    }
    const mark = /⟦([^|]*)\|([^⟧]*)⟧/g;
    return [{ kind, written: line.replace(mark, '$1'), right: line.replace(mark, '$2') }];
  });
}

const judged = (rule: string): boolean => /^(?:spelling|orthography|spacing)\//.test(rule);

/** The sentence with the first fix of every finding on words. */
function mended(reviewer: Reviewer, text: string): string {
  const edits = reviewer
    .review(text, 'plain')
    .findings.filter(({ rule }) => judged(rule))
    .flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

describe('spelling on sentences written for it', () => {
  let reviewer: Reviewer;

  before(async () => {
    reviewer = createReviewer(rules, {}, { knowledge: knowledge(), lexicon: await productLexicon() });
  });

  it('mends at least 85 % of the errors of hamza, ta marbuta and alif maqsura by the first suggestion', () => {
    const kinds = new Set(
      'missing-hamza medial-hamza added-hamza wrong-hamza ta-marbuta alif-maqsura'.split(' '),
    );
    const sentences = errorSentences().filter(({ kind }) => kinds.has(kind));
    assert.ok(sentences.length >= 330);
    const missed = sentences.filter(({ written, right }) => mended(reviewer, written) !== right);
    const share = 1 - missed.length / sentences.length;
    assert.ok(share >= 0.85, `${share}: ${missed.map(({ written }) => written).join('\n')}`);
  });

  it('mends most errors of every kind', () => {
    const sentences = errorSentences();
    assert.ok(sentences.length >= 640);
    /** What is no more than a hint is offered only where the news leaves little choice. */
    const hints = new Set(['swapped', 'missing-letter', 'split']);
    const report = new Map<string, { all: number; right: number; missed: string[] }>();
    for (const { kind, written, right } of sentences) {
      const entry = report.get(kind) ?? { all: 0, right: 0, missed: [] };
      report.set(kind, entry);
      entry.all++;
      const got = mended(reviewer, written);
      if (got === right) entry.right++;
      else entry.missed.push(`${written} → ${got}`);
    }
    for (const [kind, { all, right, missed }] of report) {
      assert.ok(
        right / all >= (hints.has(kind) ? 0.5 : 0.7),
        `${kind}: ${right} of ${all}\n${missed.join('\n')}`,
      );
    }
  });

  it('warns of at most one word in the clean sentences', () => {
    const sentences = read('clean.txt');
    assert.ok(sentences.length >= 430);
    const warnings = sentences.flatMap((text) =>
      reviewer
        .review(text, 'plain')
        .findings.filter(({ rule, severity }) => judged(rule) && severity === 'warning')
        .map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}: ${text}`),
    );
    assert.ok(warnings.length <= 1, warnings.join('\n'));
  });
});
