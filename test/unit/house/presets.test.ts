import assert from 'node:assert/strict';
import { configurationProblems, resolveStyle, rules } from '../../../src/core/index.ts';
import { presetList } from '../../../src/core/house/preset-list.ts';
import { readSections } from '../../../src/core/house/read-sections.ts';
import type { Switch } from '../../../src/core/house/switch-choices.ts';
import { switches } from '../../../src/core/house/switches.ts';
import { spellingPairs } from '../../../src/core/rules/names/spelling-pairs.ts';
import { spellingPresets } from '../../../src/core/rules/names/spelling-presets.ts';

const HOUSE = 'file:///daily/mudaqqiq.yml';

async function switchesOf(preset: string) {
  const style = await resolveStyle(HOUSE, { readText: () => Promise.resolve(`extends: ${preset}\n`) });
  assert.deepEqual(
    style.files.flatMap(({ problems }) => problems),
    [],
  );
  return style.switchesFor('file:///daily/a.txt');
}

describe('the switches of a style', () => {
  for (const [name, each] of Object.entries<Switch>(switches)) {
    it(`${name} speaks of rules and options that there are`, () => {
      assert.equal(new Set(each.choices.map(({ value }) => value)).size, each.choices.length);
      for (const { value, levels = {}, options = {} } of each.choices) {
        assert.ok(Object.keys(levels).length + Object.keys(options).length > 0, String(value));
        assert.deepEqual(configurationProblems(rules, { levels, options }), []);
      }
    });

    it(`${name} changes nothing where it takes no side`, () => {
      const { levels = {}, options = {} } = each.choices[0]!;
      for (const [id, set] of Object.entries(options)) {
        const defaults = rules.find(({ meta }) => meta.id === id)!.options!;
        for (const [option, value] of Object.entries(set)) {
          const { value: usual } = defaults['~standard'].validate({}) as { value: Record<string, unknown> };
          // A pair of spellings that nobody set is judged by its own default.
          if (usual[option] !== 'preset') assert.deepEqual(value, usual[option], `${id} ${option}`);
        }
      }
      for (const [id, level] of Object.entries(levels))
        assert.equal(level, rules.find(({ meta }) => meta.id === id)!.meta.level);
    });
  }
});

describe('the presets', () => {
  for (const [name, preset] of Object.entries(presetList)) {
    it(`${name} sets every switch`, async () => {
      assert.deepEqual(readSections(preset).problems, []);
      assert.deepEqual(Object.keys(await switchesOf(name)), Object.keys(switches));
    });
  }

  it('default takes no side', async () => {
    const neutral = Object.entries<Switch>(switches).map(([name, { choices }]) => [name, choices[0]!.value]);
    assert.deepEqual(await switchesOf('default'), Object.fromEntries(neutral));
  });

  it('agree with the spellings of names/house-spelling', async () => {
    for (const [name, pairs] of Object.entries(spellingPresets)) {
      const chosen: Readonly<Record<string, unknown>> = await switchesOf(name === 'none' ? 'default' : name);
      for (const pair of Object.keys(spellingPairs) as (keyof typeof spellingPairs)[]) {
        const usual = pair === 'syria' ? 'any' : 'consistent';
        assert.equal(chosen[pair === 'g' ? 'gLetter' : pair], pairs[pair] ?? usual, `${name} ${pair}`);
      }
    }
  });
});
