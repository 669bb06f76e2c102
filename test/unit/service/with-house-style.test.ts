import assert from 'node:assert/strict';
import { withHouseStyle } from '../../../src/service/with-house-style.ts';

const trailing = 'spacing/trailing-space';

describe('settings over the style of the house', () => {
  const house = {
    levels: { [trailing]: 'off', 'spacing/leading-space': 'error' },
    options: { 'spacing/space-before-colon': { style: 'spaced' } },
    dateline: 'none',
    names: [{ name: 'غوغل' }],
  } as const;

  it('leave what they do not set', () => {
    assert.deepEqual(withHouseStyle({ levels: {}, options: {} }, house), house);
  });

  it('prevail where they set something', () => {
    const settings = {
      enabled: true,
      levels: { [trailing]: 'hint' },
      options: { 'spacing/space-before-colon': { style: 'tight' } },
      dateline: 'head',
    } as const;
    assert.deepEqual(withHouseStyle(settings, house), {
      ...settings,
      levels: { ...house.levels, ...settings.levels },
      names: house.names,
    });
  });

  it('prevail option by option', () => {
    const settings = { options: { 'a/rule': { one: 1 } } };
    const { options } = withHouseStyle(settings, { options: { 'a/rule': { one: 2, other: 3 } } });
    assert.deepEqual(options, { 'a/rule': { one: 1, other: 3 } });
  });
});
