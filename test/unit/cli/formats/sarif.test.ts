import assert from 'node:assert/strict';
import { rules } from '../../../../src/core/index.ts';
import { sarifLog } from '../../../../src/cli/formats/sarif.ts';
import type { Report } from '../../../../src/cli/report.ts';
import { contextOf, sampleReport } from '../sample-report.ts';

describe('sarifLog', () => {
  const log = sarifLog(sampleReport, contextOf('ar', { rules }));
  const run = log.runs[0]!;
  const results = run.results!;

  it('is one run of SARIF 2.1.0 in UTF-16 columns', () => {
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs.length, 1);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.name, 'mudaqqiq');
    assert.equal(run.tool.driver.semanticVersion, '1.2.3');
  });

  it('describes every rule, with its page', () => {
    const descriptors = run.tool.driver.rules!;
    assert.deepEqual(
      descriptors.map(({ id }) => id),
      rules.map(({ meta }) => meta.id),
    );
    for (const [i, { help, shortDescription, defaultConfiguration }] of descriptors.entries()) {
      const { summary, level } = rules[i]!.meta;
      assert.equal(shortDescription!.text, summary.ar);
      assert.ok(help!.text && help!.markdown!.includes(summary.ar));
      assert.equal(defaultConfiguration!.enabled, level !== 'off');
    }
  });

  it('points from each result to its rule', () => {
    for (const { ruleId, ruleIndex } of results) assert.equal(run.tool.driver.rules![ruleIndex!]!.id, ruleId);
  });

  it('maps the levels', () => {
    assert.deepEqual(
      results.map(({ level }) => level),
      ['warning', 'note'],
    );
  });

  it('gives places from 1 in lines and from 0 in characters', () => {
    const { artifactLocation, region } = results[1]!.locations![0]!.physicalLocation!;
    assert.deepEqual(region, {
      startLine: 2,
      startColumn: 4,
      endLine: 2,
      endColumn: 5,
      charOffset: 22,
      charLength: 1,
    });
    // RFC 3986: nothing but these in a relative reference, and no colon before the first slash.
    assert.match(artifactLocation!.uri!, /^[\w.~%!*'()-]+\/[\w.~%!*'()/-]+$/);
    assert.equal(decodeURIComponent(artifactLocation!.uri!), 'مسودات/خبر 1, عاجل: "أ&ب".txt');
  });

  it('carries the fixes as replacements', () => {
    const [fix] = results[0]!.fixes!;
    const [change] = fix!.artifactChanges;
    assert.equal(fix!.description!.text, 'احذف المسافة');
    assert.equal(
      change!.artifactLocation.uri,
      results[0]!.locations![0]!.physicalLocation!.artifactLocation!.uri,
    );
    const { deletedRegion, insertedContent } = change!.replacements[0]!;
    assert.equal(deletedRegion.charOffset, 11);
    assert.equal(deletedRegion.charLength, 1);
    assert.equal(insertedContent!.text, '');
    assert.equal(results[1]!.fixes, undefined);
  });

  it('tells what could not be read', () => {
    const [invocation] = run.invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    const [first] = invocation!.toolExecutionNotifications!;
    assert.equal(first!.locations![0]!.physicalLocation!.region!.startLine, 3);
    assert.equal(invocation!.toolExecutionNotifications!.length, 2);
    const clean = sarifLog({ ...sampleReport, problems: [] }, contextOf('ar'));
    assert.equal(clean.runs[0]!.invocations![0]!.executionSuccessful, true);
  });

  it('has fingerprints that stay when the place moves, and differ for two that are alike', () => {
    const fingerprints = (report: Report) =>
      sarifLog(report, contextOf('en')).runs[0]!.results!.map(
        ({ partialFingerprints }) => partialFingerprints!['mudaqqiqPlace/v1'],
      );
    assert.deepEqual(fingerprints(moved('مقدمة جديدة.\n', '')), fingerprints(moved('', '')));
    const [one, two] = fingerprints(moved('', 'في عام 2020 ، زار\n'.repeat(1), 2));
    assert.ok(one && two && one !== two);
    assert.equal(one.split(':')[0], two.split(':')[0]);
  });
});

/** Reports the blank before «،» in each of the first `count` lines that have one. */
function moved(before: string, after: string, count = 1): Report {
  const text = `${before}في عام 2020 ، زار\n${after}`;
  const [file] = sampleReport.files;
  const [finding] = file!.review.findings;
  const starts = [...text.matchAll(/ (?=،)/g)].slice(0, count).map(({ index }) => index);
  const findings = starts.map((start) => ({ ...finding!, start, end: start + 1, fixes: [], related: [] }));
  const draft = { ...file!.review.draft, text };
  return {
    ...sampleReport,
    files: [{ path: 'a.txt', review: { draft, findings, rules: [], suppressed: [], failures: [] } }],
  };
}
