import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonReport } from '../../../../src/cli/formats/json-report.ts';
import { formatJson } from '../../../../src/cli/formats/json.ts';
import { contextOf, sampleReport, sampleText } from '../sample-report.ts';

const schemaFile = new URL('../../../../schemas/report.schema.json', import.meta.url);

describe('formatJson', () => {
  const json = JSON.parse(formatJson(sampleReport, contextOf('ar'))) as JsonReport;
  let validate: ValidateFunction;
  before(() => {
    validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  });

  it('keeps to its schema', () => {
    assert.ok(validate(json), JSON.stringify(validate.errors));
  });

  it('has a schema that refuses what the contract does not say', () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is spoilt has no type any more
    const wrong: readonly ((report: Record<string, any>) => void)[] = [
      (report) => (report.version = 2),
      (report) => (report.more = 1),
      (report) => delete report.summary.ms,
      (report) => delete report.files[0].entities,
      (report) => (report.files[0].findings[0].severity = 'off'),
      (report) => (report.files[0].findings[0].start = -1),
      (report) => delete report.files[0].findings[0].related,
      (report) => (report.files[0].findings[0].fixes[0].edits[0].text = null),
    ];
    for (const spoil of wrong) {
      const report = structuredClone(json);
      spoil(report);
      assert.equal(validate(report), false, String(spoil));
    }
  });

  it('is the contract, word for word', () => {
    const [file] = json.files;
    assert.equal(file!.path, 'مسودات/خبر 1, عاجل: "أ&ب".txt');
    assert.deepEqual(file!.entities, []);
    assert.deepEqual(file!.findings[0], {
      rule: 'spacing/space-before-mark',
      severity: 'warning',
      start: 11,
      end: 12,
      range: { start: { line: 0, character: 11 }, end: { line: 0, character: 12 } },
      message: 'مسافة قبل «،»',
      related: [{ start: 0, end: 2, message: 'هنا' }],
      fixes: [{ title: 'احذف المسافة', safe: true, edits: [{ start: 11, end: 12, text: '' }] }],
    });
    const { range, start, end } = file!.findings[1]!;
    assert.deepEqual(range, { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } });
    assert.equal(sampleText.slice(start, end), '\u00a0');
    assert.deepEqual(json.summary, {
      files: 2,
      findings: 2,
      errors: 0,
      warnings: 1,
      information: 0,
      hints: 1,
      ms: 13,
    });
  });

  it('speaks English when asked', () => {
    const english = JSON.parse(formatJson(sampleReport, contextOf('en'))) as JsonReport;
    assert.equal(english.files[0]!.findings[0]!.message, 'Space before "،"');
    assert.equal(english.files[0]!.findings[0]!.fixes[0]!.title, 'Remove the space');
  });
});
