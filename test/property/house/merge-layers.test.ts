import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStyle, resolveStyle } from '../../../src/core/index.ts';
import { mergeLayers } from '../../../src/core/house/merge-layers.ts';
import { readSections } from '../../../src/core/house/read-sections.ts';
import { switches } from '../../../src/core/house/switches.ts';

const choices = Object.entries(switches).map(([name, each]) => [
  name,
  fc.constantFrom(...each.choices.map(({ value }) => value)),
]);
const id = fc.constantFrom(
  'spacing/trailing-space',
  'spacing/leading-space',
  'names/gulf-name',
  'desk/a',
  'desk/b',
);
const group = fc.constantFrom('spacing/*', 'names/*', 'desk/*');
const word = fc.constantFrom('هام', 'مهم', 'كييف', 'لندن');
const rule = fc.record({
  id: fc.constantFrom('desk/a', 'desk/b', 'desk/c'),
  kind: fc.constant('forbid'),
  forbid: fc.array(word, { minLength: 1, maxLength: 2 }),
});

/** The sections of a style file without faults, each of which may be missing. */
const sections = fc.record(
  {
    style: fc.record(Object.fromEntries(choices) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    }),
    severity: fc.dictionary(fc.oneof(id, group), fc.constantFrom('error', 'hint', 'off')),
    options: fc.dictionary(id, fc.dictionary(fc.constantFrom('form', 'style'), fc.nat(3)), { maxKeys: 3 }),
    dateline: fc.constantFrom('head', 'none'),
    names: fc.array(fc.record({ name: word }), { maxLength: 2 }),
    words: fc.array(word, { maxLength: 3 }),
    ignore: fc.array(fc.record({ rule: id }), { maxLength: 2 }),
    rules: fc.uniqueArray(rule, { maxLength: 3, selector: (entry) => entry.id }),
  },
  { requiredKeys: [] },
);
const layer = sections.map((plain) => readSections(plain).parts[0]!.layer);

describe('merging layers of a style', () => {
  it('is associative', () => {
    fc.assert(
      fc.property(layer, layer, layer, (far, middle, near) => {
        assert.deepEqual(
          mergeLayers(mergeLayers(far, middle), near),
          mergeLayers(far, mergeLayers(middle, near)),
        );
      }),
    );
  });

  it('changes nothing where one of them is empty', () => {
    fc.assert(
      fc.property(layer, (one) => {
        assert.deepEqual(mergeLayers({}, one), one);
        assert.deepEqual(mergeLayers(one, {}), one);
      }),
    );
  });

  it('leaves what the nearer says', () => {
    fc.assert(
      fc.property(layer, layer, (far, near) => {
        const merged = mergeLayers(far, near);
        assert.deepEqual({ ...merged.levels, ...near.levels }, merged.levels ?? {});
        assert.deepEqual({ ...merged.style, ...near.style }, merged.style ?? {});
        for (const [name, set] of Object.entries(near.options ?? {}))
          assert.deepEqual({ ...merged.options?.[name], ...set }, merged.options?.[name]);
        assert.deepEqual(merged.words?.slice(0, near.words?.length ?? 0), merged.words && (near.words ?? []));
      }),
    );
  });
});

describe('a style file', () => {
  it('means the same by itself and as the only thing that another one extends', async () => {
    await fc.assert(
      fc.asyncProperty(sections, async (plain) => {
        const text = JSON.stringify(plain);
        const files: Readonly<Record<string, string>> = {
          'file:///a.yml': 'extends: ./b.yml\n',
          'file:///b.yml': text,
        };
        const style = await resolveStyle('file:///a.yml', { readText: async (uri) => files[uri] });
        const shape = (configuration: object) => JSON.stringify(configuration);
        assert.equal(
          shape(style.configurationFor('file:///draft.txt')),
          shape(parseStyle(text).configuration),
        );
      }),
    );
  });

  it('never throws, whatever it holds, and places every fault inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'extends:',
        'style:',
        'severity:',
        'rules:',
        '  - ',
        'id: desk/a',
        'kind: swap',
        ' ',
        '\n',
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '"',
        ': ',
        'overrides:',
        'files: ',
        '!',
        '|',
        '#',
        '__proto__: ',
        'ignore: ',
        'rule: ',
      ),
      word,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        for (const { start, end } of parseStyle(source).problems)
          assert.ok(start >= 0 && start <= end && end <= source.length, JSON.stringify(source));
      }),
    );
  });
});
