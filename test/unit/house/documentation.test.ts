import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, resolveStyle, rules } from '../../../src/core/index.ts';

const guide = readFileSync(new URL('../../../docs/house-style.md', import.meta.url), 'utf8');

describe('the example of the guide to house styles', () => {
  it('has no faults and does what the guide says', async () => {
    const [, example = ''] = /```yaml\n([^`]+)```/.exec(guide) ?? [];
    const style = await resolveStyle('file:///daily/mudaqqiq.yml', { readText: async () => example });
    assert.deepEqual(
      style.files.flatMap(({ problems }) => problems),
      [],
    );
    const configuration = style.configurationFor('file:///daily/sports/draft.txt');
    assert.equal(configuration.levels?.['names/first-mention'], 'off');
    const { findings } = createReviewer(rules, configuration).review('أمر هام للاعب وست هام.', 'plain');
    assert.deepEqual(
      findings.map(({ rule, message }) => [rule, message.ar]),
      [['desk/important', 'اكتب «مهم» بدلا من «هام»']],
    );
  });
});
