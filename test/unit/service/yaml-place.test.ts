import assert from 'node:assert/strict';
import { yamlPlaceAt } from '../../../src/service/yaml-place.ts';

/** The place of `|`, which is taken out of the text. */
function place(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = yamlPlaceAt(text, offset);
  return found && [found.kind, found.path.join('/'), text.slice(found.start, found.end), found.siblingKind];
}

describe('the place of a cursor in YAML', () => {
  it('is a key by its indentation', () => {
    assert.deepEqual(place('|'), ['key', '', '', undefined]);
    assert.deepEqual(place('sty|'), ['key', '', 'sty', undefined]);
    assert.deepEqual(place('style:\n  dig|'), ['key', 'style', 'dig', undefined]);
    assert.deepEqual(place('style:\n  digits: european\nsev|'), ['key', '', 'sev', undefined]);
    assert.deepEqual(place('style:\n  di|gits: european'), ['key', 'style', 'digits', undefined]);
  });

  it('is a value behind its key', () => {
    assert.deepEqual(place('style:\n  digits: eu|'), ['value', 'style/digits', 'eu', undefined]);
    assert.deepEqual(place('style:\n  digits: |\n'), ['value', 'style/digits', '', undefined]);
    assert.deepEqual(place('extends: b|bc # house'), ['value', 'extends', 'bbc', undefined]);
  });

  it('is in an entry of a list, indented or not, with the kind of its neighbours', () => {
    const expected = ['key', 'rules/*', 'sev', 'swap'];
    assert.deepEqual(place('rules:\n  - id: a/b\n    kind: swap\n    sev|'), expected);
    assert.deepEqual(place('rules:\n- id: a/b\n  kind: swap\n  sev|'), expected);
    assert.deepEqual(place('rules:\n  - id: a/b\n    sev|\n    kind: swap\n  - kind: forbid\n'), expected);
    assert.deepEqual(place('rules:\n  - kind: forbid\n  - id: a/b\n    sev|\n'), [
      'key',
      'rules/*',
      'sev',
      undefined,
    ]);
    assert.deepEqual(place('rules:\n  - kind: sw|'), ['value', 'rules/*/kind', 'sw', 'sw']);
    assert.deepEqual(place('overrides:\n  - files: a\n    severity:\n      us|'), [
      'key',
      'overrides/*/severity',
      'us',
      undefined,
    ]);
    assert.deepEqual(place('extends:\n  - bb|'), ['key', 'extends/*', 'bb', undefined]);
  });

  it('is nowhere in comments, in flow collections and in the indentation', () => {
    for (const marked of ['# a|', 'style: { dig|', 'rules: [a|', 'style:\n | digits: a'])
      assert.equal(place(marked), undefined, marked);
  });
});
