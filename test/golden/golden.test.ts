import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createReviewer, fixAll, formatOf, parseStyle, rules } from '../../src/core/index.ts';
import { knowledge } from '../support/knowledge.ts';

/**
 * A golden draft carries the findings it must have: `2020⟦ ⟧{spacing/space-before-mark}، زار`, several rules at one
 * place as `{a b}`. Its `.fixed` twin holds the text after fix-all, a `.yml` twin the house style it is reviewed under.
 * An unmarked finding fails.
 */
interface Expected {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const folder = new URL('drafts/', import.meta.url);

function readMarked(source: string): { text: string; expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/⟦([^⟧]*)⟧\{([^}]+)\}/g)) {
    text += source.slice(at, match.index);
    const start = text.length;
    text += match[1]!;
    for (const rule of match[2]!.split(' ')) expected.push({ start, end: text.length, rule });
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), expected };
}

function readTwin(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
}

/** One line a finding, so that a difference reads well. */
function listed(text: string, findings: readonly Expected[]): readonly string[] {
  return findings
    .map(
      ({ start, end, rule }) =>
        `${start}-${end} ${rule} ${JSON.stringify(text.slice(Math.max(0, start - 10), end + 10))}`,
    )
    .sort();
}

const drafts = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.fixed.'));

describe('golden drafts', () => {
  it('are there', () => assert.ok(drafts.length >= 8));

  for (const name of drafts) {
    const { text, expected } = readMarked(readFileSync(new URL(name, folder), 'utf8'));
    const extension = name.slice(name.lastIndexOf('.'));
    const base = name.slice(0, -extension.length);
    const style = parseStyle(readTwin(`${base}.yml`) ?? '');
    const reviewer = createReviewer(rules, style.configuration, { knowledge: knowledge() });

    it(`${name} has the findings marked in it and no other`, () => {
      assert.deepEqual(style.problems, []);
      const { findings, failures } = reviewer.review(text, formatOf(name));
      assert.deepEqual(failures, []);
      assert.deepEqual(listed(text, findings), listed(text, expected));
    });

    it(`${name} reads as its fixed twin after fix-all`, () => {
      const fixed = readTwin(`${base}.fixed${extension}`);
      assert.equal(fixAll(reviewer, text, formatOf(name)).text, fixed ?? text);
    });
  }
});
