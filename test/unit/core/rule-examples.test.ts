import assert from 'node:assert/strict';
import { applyEdits, createReviewer, rules, type ReportedFinding } from '../../../src/core/index.ts';
import { parseMarkedText } from '../../../src/core/marked-text.ts';
import type { GoodExample } from '../../../src/core/rule.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

const lexicon = await productLexicon();

/** The findings of one rule alone, at its own options, whether or not it is on by default. */
function findingsOf(
  id: string,
  text: string,
  { options, names, words, format, today }: Omit<GoodExample, 'text'>,
): readonly ReportedFinding[] {
  const levels = Object.fromEntries(
    rules.map(({ meta }) => [meta.id, meta.id === id ? 'warning' : 'off'] as const),
  );
  const { findings, failures } = createReviewer(
    rules,
    {
      levels,
      options: options === undefined ? {} : { [id]: options },
      ...(names && { names }),
      ...(words && { words }),
      ...(today && { today }),
    },
    { knowledge: knowledge(), lexicon },
  ).review(text, format ?? 'plain');
  assert.deepEqual(failures, []);
  return findings;
}

function firstFixes(text: string, findings: readonly ReportedFinding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

describe('rule examples', () => {
  for (const { meta } of rules) {
    describe(meta.id, () => {
      for (const example of meta.examples.bad) {
        it(`finds ${example.text}`, () => {
          const { text, marks } = parseMarkedText(example.text);
          const findings = findingsOf(meta.id, text, example);
          assert.deepEqual(
            findings.map(({ start, end }) => ({ start, end })),
            marks,
          );
          assert.ok(marks.length > 0, 'a bad example marks what is found');
          assert.equal(
            example.fixed === undefined,
            meta.fix === 'none',
            'a fixed text stands where the rule has a fix',
          );
          if (example.fixed === undefined) {
            assert.ok(findings.every(({ fixes = [] }) => fixes.length === 0));
            return;
          }
          assert.equal(firstFixes(text, findings), example.fixed);
          for (const { fixes = [] } of findings) {
            assert.ok(fixes.length > 0);
            assert.equal(fixes[0]!.safe, meta.fix === 'safe');
          }
          assert.deepEqual(findingsOf(meta.id, example.fixed, example), [], 'the fixed text is clean');
        });
      }
      for (const example of meta.examples.good) {
        it(`leaves ${example.text}`, () => {
          assert.deepEqual(findingsOf(meta.id, example.text, example), []);
        });
      }
    });
  }
});
