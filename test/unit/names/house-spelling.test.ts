import assert from 'node:assert/strict';
import { createReviewer, rules, type ReportedFinding } from '../../../src/core/index.ts';
import { spellingPairs, type SpellingPairName } from '../../../src/core/rules/names/spelling-pairs.ts';
import { spellingPresets } from '../../../src/core/rules/names/spelling-presets.ts';

function findings(text: string, options: object = {}): readonly ReportedFinding[] {
  const levels = Object.fromEntries(
    rules
      .filter(({ meta }) => meta.id !== 'names/house-spelling')
      .map(({ meta }) => [meta.id, 'off'] as const),
  );
  return createReviewer(rules, { levels, options: { 'names/house-spelling': options } }).review(text, 'plain')
    .findings;
}

describe('house spellings', () => {
  it('have a word in each row for each form of their pair', () => {
    for (const { forms, rows } of Object.values(spellingPairs)) {
      assert.ok(forms.length >= 2);
      for (const { words } of rows) assert.equal(words.length, forms.length, words.join());
    }
  });

  it('know the form of every preset', () => {
    for (const [preset, forms] of Object.entries(spellingPresets)) {
      for (const [pair, form] of Object.entries(forms)) {
        const allowed: readonly string[] = spellingPairs[pair as SpellingPairName].forms;
        assert.ok(allowed.includes(form), `${preset}: ${pair}: ${form}`);
      }
    }
  });

  it('go by the majority, by the first of equals, and not by what is quoted', () => {
    const marked = (text: string) => findings(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked('أمريكا وأمريكي ثم أميركا'), ['أميركا']);
    assert.deepEqual(marked('أميركا ثم أمريكا'), ['أمريكا']);
    assert.deepEqual(marked('أميركا، قال: «أمريكا وأمريكا ثم أمريكا»، ثم أمريكا'), ['أمريكا']);
  });

  it('are one finding for each stray form, with the other places and a fix for all', () => {
    const text = 'فيسبوك وفيسبوك وفيسبوك وفيس بوك ثم فايسبوك ثم لفيس بوك';
    const [first, second, ...rest] = findings(text);
    assert.deepEqual(rest, []);
    assert.equal(text.slice(first!.start, first!.end), 'فيس بوك');
    assert.equal(first!.related?.length, 1);
    assert.deepEqual(
      first!.fixes?.map(({ safe, edits }) => [safe, edits.length]),
      [
        [false, 2],
        [false, 1],
      ],
    );
    assert.equal(text.slice(second!.start, second!.end), 'فايسبوك');
  });

  it('let a pair that is set go before the preset', () => {
    const text = 'أميركا وصحفي وإردوغان';
    const marked = (options: object) =>
      findings(text, options).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked({}), []);
    assert.deepEqual(marked({ preset: 'aawsat' }), ['صحفي']);
    assert.deepEqual(marked({ preset: 'aawsat', press: 'off', erdogan: 'أردوغان' }), ['إردوغان']);
    assert.deepEqual(marked({ preset: 'bbc' }), ['أميركا']);
  });

  it('take a word without its hamza for the form that it can only be', () => {
    const [finding] = findings('امريكا ثم أميركا وأميركي');
    assert.equal(finding?.fixes?.[0]?.edits[0]?.text, 'أميركا');
    assert.deepEqual(findings('افريقيا ثم إفريقيا ثم إفريقيا'), []);
  });
});
