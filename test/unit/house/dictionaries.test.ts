import assert from 'node:assert/strict';
import { resolveStyle } from '../../../src/core/index.ts';

describe('the dictionaries of a style', () => {
  const resolve = (uri: string, files: Readonly<Record<string, string>>) =>
    resolveStyle(uri, { readText: async (address) => files[address] });
  const style = 'file:///desk/sport/mudaqqiq.yml';

  it('takes the words of the dictionaries, each by its path from the folder of the style', async () => {
    const text = 'words: [شمندور]\ndictionaries:\n  - ./قواميس/house.dic\n  - ../shared.dic\n';
    const house = new URL('file:///desk/sport/قواميس/house.dic').href;
    const { files, configurationFor } = await resolve(style, {
      [style]: text,
      [house]: '2\nزغبرطة\nكلمة/Z\n',
      'file:///desk/shared.dic': 'أبو ظبي\n',
    });
    assert.deepEqual(configurationFor('').words, ['شمندور', 'زغبرطة', 'أبو ظبي']);
    assert.deepEqual(
      files.map(({ uri, problems }) => [uri, problems.map(({ message }) => message.en.slice(0, 16))]),
      [
        [style, []],
        [house, ['Unknown flag "Z"']],
        ['file:///desk/shared.dic', []],
      ],
    );
  });

  it('names a dictionary that is not there where the style names it, and looks for it again', async () => {
    const text = 'severity: {}\ndictionaries: [../../../../gone.dic]\n';
    const { files } = await resolve(style, { [style]: text });
    const [{ problems }, dictionary] = files as [(typeof files)[0], (typeof files)[0]];
    assert.deepEqual(
      problems.map(({ start, end }) => text.slice(start, end)),
      ['../../../../gone.dic'],
    );
    assert.deepEqual(dictionary, { uri: 'file:///gone.dic', problems: [] });
  });

  it('finds dictionaries beside a style on the web', async () => {
    const web = 'vscode-vfs://github/desk/mudaqqiq.yml';
    const { configurationFor } = await resolve(web, {
      [web]: 'dictionaries: [house.dic, ../../../other.dic]\n',
      'vscode-vfs://github/desk/house.dic': 'زغبرطة',
      'vscode-vfs://github/other.dic': 'شمندور',
    });
    assert.deepEqual(configurationFor('').words, ['زغبرطة', 'شمندور']);
  });
});
