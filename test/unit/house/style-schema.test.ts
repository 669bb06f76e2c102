import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseStyle } from '../../../src/core/index.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/style.schema.json', root), 'utf8')) as object;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** Whether editors that know the schema and our own reading have nothing against a style file. */
function judgements(source: string): readonly [schema: boolean, reading: boolean] {
  return [validate(parse(source)), parseStyle(source).problems.length === 0];
}

describe('the schema of style files', () => {
  const presets = readdirSync(new URL('dictionaries/presets/', root));
  for (const name of presets) {
    it(`allows the preset ${name}`, () => {
      const source = readFileSync(new URL(`dictionaries/presets/${name}`, root), 'utf8');
      assert.deepEqual(judgements(source), [true, true], JSON.stringify(validate.errors));
    });
  }

  const right = [
    'extends: bbc\n',
    'extends: [bbc, ./desk.yml]\n',
    'style:\nseverity:\noptions:\nnames:\nwords:\nignore:\nrules:\noverrides:\ndictionaries:\n',
    'style: { egyptianYa: true, hijriTolerance: 0, press: صحافي }\n',
    'severity: { spacing/*: off, desk/important: hint }\nrules: [{ id: desk/important, kind: swap, swap: { هام: مهم } }]\n',
    'ignore: [{ rule: dates/*, text: ٣١, files: [a.txt], reason: قديم, until: 2027-01-01 }]\n',
    'overrides: [{ files: "*.md", style: { quotes: curly }, severity: { names/*: off }, dateline: none }]\n',
  ];
  for (const source of right) {
    it(`allows ${JSON.stringify(source)}`, () => {
      assert.deepEqual(judgements(source), [true, true], JSON.stringify(validate.errors));
    });
  }

  const wrong = [
    'extends: 3\n',
    'severty: {}\n',
    'style: { egyptianYa: نعم }\n',
    'style: { hijriTolerance: 3 }\n',
    'style: { press: صحافة }\n',
    'severity: { spacing/*: loud }\n',
    'options: { spacing/space-before-colon: { style: wide } }\n',
    'dateline: أمس\n',
    'ignore: [{ text: ٣١ }]\n',
    'ignore: [{ rule: dates }]\n',
    'overrides: [{ style: { quotes: curly } }]\n',
    'overrides: [{ files: a, words: [] }]\n',
    'rules: [{ id: desk/important, kind: swap }]\n',
    'rules: [{ id: desk/important, kind: swap, swap: { هام: مهم }, becuase: x }]\n',
  ];
  for (const source of wrong) {
    it(`refuses ${JSON.stringify(source)}`, () => assert.deepEqual(judgements(source), [false, false]));
  }
});
