import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as core from '../../../src/core/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path) && statSync(join(root, path)).isFile());
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const rulesOfPack = (path: string) =>
  (parse(read(path)) as { readonly rules: readonly { readonly id: string }[] }).rules;

describe('the list of rules', () => {
  it('holds every rule that a file defines, each under its own id', () => {
    const defined = filesBelow('src/core/rules', /\.ts$/).flatMap((path) => {
      const source = read(path);
      if (!/= define(?:Block|Draft|Review)Rule\(/.test(source)) return [];
      return [...source.matchAll(/^ {4}id: '([^']+)'/gm)].map((match) => ({ id: match[1]!, path }));
    });
    const declared = filesBelow('dictionaries/packs', /\.yml$/).flatMap((path) => {
      return rulesOfPack(path).map(({ id }) => id);
    });
    const ids = core.rules.map(({ meta }) => meta.id);
    assert.deepEqual([...defined.map(({ id }) => id), ...declared].sort(), [...ids].sort());
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, path } of defined) {
      assert.equal(
        relative('src/core/rules', path),
        `${id}.ts`,
        'a rule stands in the file that its id names',
      );
    }
  });

  it('holds every rule of a pack as its file declares it, in the group that the file is named after', () => {
    const paths = filesBelow('dictionaries/packs', /\.yml$/);
    assert.ok(paths.length > 0);
    for (const path of paths) {
      for (const entry of rulesOfPack(path)) {
        assert.ok(path.endsWith(`${entry.id.split('/')[0]}.yml`), entry.id);
        const rule = core.rules.find(({ meta }) => meta.id === entry.id);
        const { rule: compiled, problems } = core.compileRule(entry);
        assert.deepEqual(problems, []);
        assert.deepEqual(rule?.meta, compiled?.meta, 'run npm run generate');
      }
    }
  });

  it('gives every rule texts in both languages', () => {
    for (const { meta } of core.rules) {
      for (const text of [meta.summary, meta.why]) {
        assert.match(text.ar, /[\u0621-\u064a]/);
        assert.match(text.en, /[A-Za-z]/);
      }
    }
  });

  it('gives every rule examples of both sorts', () => {
    for (const { meta } of core.rules) {
      assert.ok(meta.examples.bad.length > 0, meta.id);
      assert.ok(meta.examples.good.length > 0, meta.id);
    }
  });

  it('gives options defaults, so that none need be set', () => {
    const options = Object.fromEntries(
      core.rules.filter((rule) => rule.options).map(({ meta }) => [meta.id, {}]),
    );
    assert.deepEqual(core.configurationProblems(core.rules, { options }), []);
  });
});

describe('the door of the core', () => {
  it('has these names', () => {
    assert.deepEqual(Object.keys(core).sort(), EXPORTS);
  });
});

describe('the sources', () => {
  it('hold no invisible character: they are written as escapes', () => {
    const invisible = /[\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/u;
    const paths = ['src', 'test', 'scripts', 'docs', 'syntaxes'].flatMap((folder) =>
      filesBelow(folder, /\.(?:ts|json|md)$/),
    );
    assert.ok(paths.length > 50);
    const guilty = [...paths, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json']
      .filter((path) => !path.startsWith(join('test', 'golden', 'drafts')))
      .filter((path) => invisible.test(read(path)));
    assert.deepEqual(guilty, []);
  });
});

const EXPORTS = [
  'addHouseName',
  'addHouseWord',
  'applyEdits',
  'checkExamples',
  'compileRule',
  'composeEdits',
  'configurationProblems',
  'createLineIndex',
  'createReviewer',
  'dateAt',
  'describeSwitches',
  'dictionaryChoices',
  'dictionaryForm',
  'doubtfulWordsOf',
  'entitiesOf',
  'findKnown',
  'fixAll',
  'folderOf',
  'foldersUpwards',
  'formatBaseline',
  'formatOf',
  'groupOf',
  'houseFormOf',
  'houseRuleSchema',
  'ignoreKey',
  'isIgnored',
  'isIgnoredByHouse',
  'isMostlyArabic',
  'knownFindings',
  'nearest',
  'optionsSchema',
  'parseBaseline',
  'parseNames',
  'parseStyle',
  'readKnowledge',
  'readLexicon',
  'resolveStyle',
  'rewriteEntity',
  'ruleFaults',
  'ruleLevels',
  'rulePage',
  'rules',
  'rulesOfHouse',
  'safeFix',
  'severitySchema',
  'spaceName',
  'styleJsonSchema',
  'testRule',
  'unifyEntity',
  'wholeName',
];
