import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createReviewer, resolveStyle, rules, type Reviewer } from '../../src/core/index.ts';
import { knowledge } from '../support/knowledge.ts';
import { productLexicon } from '../support/lexicon.ts';

/**
 * One draft for each house that comes with the product, in the style of that house. `<house>.differences.yml` lists
 * what the other houses would have written otherwise: `rule: the text found`.
 */
const folder = new URL('houses/', import.meta.url);
const HOUSE = 'file:///daily/mudaqqiq.yml';
const houses = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

async function reviewerOf(preset: string): Promise<Reviewer> {
  const style = await resolveStyle(HOUSE, { readText: async () => `extends: ${preset}\n` });
  const configuration = style.configurationFor('file:///daily/draft.txt');
  return createReviewer(rules, configuration, { knowledge: knowledge(), lexicon: await productLexicon() });
}

function found(reviewer: Reviewer, text: string): readonly string[] {
  const { findings, failures } = reviewer.review(text, 'plain');
  assert.deepEqual(failures, []);
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe('the drafts of the houses', () => {
  const reviewers = new Map<string, Reviewer>();
  before(async function () {
    this.timeout(120_000);
    for (const house of houses) reviewers.set(house, await reviewerOf(house));
  });

  it('are there for all of them', () => assert.equal(houses.length, 8));

  for (const house of houses) {
    const text = readFileSync(new URL(`${house}.txt`, folder), 'utf8');

    it(`${house} is quiet in its own house`, () => {
      assert.deepEqual(found(reviewers.get(house)!, text), []);
    });

    it(`${house} shows what the other houses write otherwise`, () => {
      const listed = parse(readFileSync(new URL(`${house}.differences.yml`, folder), 'utf8')) as Record<
        string,
        string[]
      >;
      const others = houses.filter((other) => other !== house);
      const differences = Object.fromEntries(
        others.map((other) => [other, found(reviewers.get(other)!, text)]),
      );
      assert.deepEqual(differences, listed);
    });
  }
});
