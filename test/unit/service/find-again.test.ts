import assert from 'node:assert/strict';
import { findAgain, referTo } from '../../../src/service/find-again.ts';
import { createTestService, draft, spaceBeforeMark, uri } from './fixtures.ts';

const text = 'قال الوزير ، ثم غادر.\n';

describe('findAgain', () => {
  it('finds the place again in the same version and in a later one that did not touch it', () => {
    const service = createTestService();
    service.update(draft(text));
    const report = service.report(uri)!;
    const reference = referTo(report, report.findings[0]!);
    assert.equal(findAgain(report, reference), report.findings[0]);
    service.update(draft(`${text}سطر بعده.\n`, { version: 2 }));
    const later = service.report(uri)!;
    assert.equal(findAgain(later, reference), later.findings[0]);
  });

  for (const [what, changed] of [
    ['the text has moved', `  ${text}`],
    ['another blank of the same kind has slid under the offsets', 'قال الحكيم ، ثم غادر.\n'],
    ['the fault is mended', 'قال الوزير، ثم غادر.\n'],
    ['the text under the offsets is another', 'قال الوزير\u00a0، ثم غادر.\n'],
    ['the word behind it has changed', 'قال الوزير ، وقد غادر.\n'],
    ['nothing is left of the draft', ''],
  ] as const) {
    it(`refuses when ${what}`, () => {
      const service = createTestService();
      service.update(draft(text));
      const report = service.report(uri)!;
      const reference = referTo(report, report.findings[0]!);
      service.update(draft(changed, { version: 2, languageId: 'arabic-draft' }));
      assert.equal(findAgain(service.report(uri)!, reference), undefined);
    });
  }

  it('refuses a reference to another rule at the same place', () => {
    const service = createTestService();
    service.update(draft(text));
    const report = service.report(uri)!;
    const reference = referTo(report, report.findings[0]!);
    assert.equal(reference.key.rule, spaceBeforeMark);
    const other = { ...reference, key: { ...reference.key, rule: 'spacing/trailing-space' } };
    assert.equal(findAgain(report, other), undefined);
  });
});
