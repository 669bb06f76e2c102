import assert from 'node:assert/strict';
import { createHouseStyle, withHouseStyle } from '../../../src/service/house-style.ts';

const [first, second] = ['file:///a/mudaqqiq.yml', 'file:///b/.mudaqqiq.yml'];
const trailing = 'spacing/trailing-space';

describe('the house style of the open folders', () => {
  it('is empty without files', () => {
    assert.deepEqual(createHouseStyle().configuration, {});
  });

  it('takes everything but the names from the first file', () => {
    const house = createHouseStyle();
    house.update([
      { uri: first, text: `severity: { ${trailing}: off }\ndateline: none\n` },
      { uri: second, text: `severity: { ${trailing}: error }\noptions: {}\n` },
    ]);
    assert.deepEqual(house.configuration, { levels: { [trailing]: 'off' }, options: {}, dateline: 'none' });
    assert.deepEqual(
      house.problems.map(({ uri, problems }) => [uri, problems.length]),
      [
        [first, 0],
        [second, 0],
      ],
    );
  });

  it('keeps a file as it last was while it cannot be read, and forgets one that is gone', () => {
    const house = createHouseStyle();
    house.update([{ uri: first, text: `severity: { ${trailing}: off }\n` }]);
    house.update([{ uri: first, text: `severity: { ${trailing}: error\n` }]);
    assert.deepEqual(house.configuration.levels, { [trailing]: 'off' });
    assert.equal(house.problems[0]?.problems.length, 1);
    house.update([]);
    assert.deepEqual(house.configuration, {});
    house.update([{ uri: first, text: `severity: { ${trailing}: error\n` }]);
    assert.deepEqual(house.configuration, {});
  });

  it('uses what it can of a file with a faulty entry, and of an emptied one nothing', () => {
    const house = createHouseStyle();
    house.update([{ uri: first, text: `severity: { ${trailing}: off, no/such-rule: off }\n` }]);
    assert.equal(house.configuration.levels?.[trailing], 'off');
    assert.equal(house.problems[0]?.problems.length, 1);
    house.update([{ uri: first, text: '' }]);
    assert.deepEqual(house.configuration, {});
  });
});

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
