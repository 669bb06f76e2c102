import assert from 'node:assert/strict';
import { createReviewer, rules } from '../../../src/core/index.ts';
import { defineBlockRule, defineDraftRule, type Rule, type RuleMeta } from '../../../src/core/rule.ts';

function metaOf(id: RuleMeta['id']): RuleMeta {
  const words = { ar: 'قاعدة', en: 'A rule' };
  return {
    id,
    summary: words,
    why: words,
    level: 'hint',
    fix: 'none',
    examples: { bad: [{ text: '' }], good: [{ text: '' }] },
  };
}

function blockRule(id: RuleMeta['id'], ...phrases: readonly string[]): Rule {
  return defineBlockRule({
    meta: metaOf(id),
    phrases: phrases.map((text) => ({ text })),
    check(_, { matches, report }) {
      for (const { start, end, written } of matches)
        report({ start, end, message: { ar: written, en: written } });
    },
  });
}

const places = (own: readonly Rule[], text: string) =>
  createReviewer([], { rules: own })
    .review(text, 'plain')
    .findings.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

describe('the rules of a house', () => {
  it('are called where their phrases stand, in each paragraph', () => {
    const own = [blockRule('desk/one', 'هام'), blockRule('desk/two', 'أمر هام', 'كافة')];
    assert.deepEqual(places(own, 'أمر هام\nوكافة الأمور\nلا شيء'), [
      'desk/two أمر هام',
      'desk/one هام',
      'desk/two كافة',
    ]);
  });

  it('are not called where none does', () => {
    const boom = { ...blockRule('desk/boom', 'هام'), check: () => assert.fail('called') } as Rule;
    assert.deepEqual(createReviewer([], { rules: [boom] }).review('أمر مهم', 'plain').failures, []);
    const { failures } = createReviewer([], { rules: [boom] }).review('أمر هام', 'plain');
    assert.deepEqual(
      failures.map(({ rule }) => rule),
      ['desk/boom'],
    );
  });

  it('may compare places of the whole draft, which come in its offsets', () => {
    const own = defineDraftRule({
      meta: metaOf('desk/again'),
      phrases: [{ text: 'وأضاف' }],
      check(_, { matches, report }) {
        for (const { start, end, place } of matches.slice(1)) {
          assert.equal(place.block.text.slice(start - place.start, end - place.start), 'وأضاف');
          report({ start, end, message: { ar: 'مكرر', en: 'again' } });
        }
      },
    });
    assert.deepEqual(places([own], 'وأضاف هذا\nوأضاف ذاك وأضاف'), ['desk/again وأضاف', 'desk/again وأضاف']);
  });

  it('replace those of the product whose ids they have', () => {
    const own = blockRule('spacing/space-before-mark', 'قال');
    const reviewer = createReviewer(rules, { rules: [own] });
    const { findings } = reviewer.review('قال : نعم ، نعم', 'plain');
    assert.deepEqual(
      findings.filter(({ rule }) => rule === own.meta.id).map(({ start, end }) => [start, end]),
      [[0, 3]],
    );
  });

  it('are switched off by their ids', () => {
    const configuration = { rules: [blockRule('desk/one', 'هام')], levels: { 'desk/one': 'off' } } as const;
    assert.deepEqual(createReviewer([], configuration).review('هام', 'plain').findings, []);
  });
});
