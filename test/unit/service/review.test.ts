import assert from 'node:assert/strict';
import {
  applyEdits,
  ignoreKey,
  rules,
  type ReviewConfiguration,
  type Rule,
} from '../../../src/core/index.ts';
import type { Block } from '../../../src/core/text/block.ts';
import { createReviewService } from '../../../src/service/review.ts';
import { createTestService, draft, foundRules, repeatedSpace, spaceBeforeMark, uri } from './fixtures.ts';

const faulty = 'زار الوفد القاهرة ، ثم غادر  إلى دمشق .\n';

describe('review service', () => {
  it('reports the findings of the text as it stands', () => {
    const service = createTestService();
    service.update(draft(faulty));
    assert.deepEqual(foundRules(service), [spaceBeforeMark, repeatedSpace, spaceBeforeMark]);
    service.update(draft('زار الوفد القاهرة ، ثم غادر.\n', { version: 2 }));
    assert.deepEqual(foundRules(service), [spaceBeforeMark]);
    assert.equal(service.report(uri)?.version, 2);
  });

  it('counts the findings by severity', () => {
    const service = createTestService();
    service.configure({ levels: { [spaceBeforeMark]: 'error', [repeatedSpace]: 'hint' } });
    service.update(draft(faulty));
    assert.deepEqual(service.report(uri)?.counts, { error: 2, warning: 0, information: 0, hint: 1 });
  });

  it('knows nothing of a document that was never opened or has been closed', () => {
    const service = createTestService();
    assert.equal(service.report(uri), undefined);
    service.update(draft(faulty));
    assert.ok(service.report(uri));
    service.close(uri);
    assert.equal(service.report(uri), undefined);
    assert.equal(service.fixAll(uri), undefined);
  });

  it('leaves plain text and Markdown alone that are not Arabic, and reviews every Arabic draft', () => {
    const service = createTestService();
    const english = 'The delegation visited Cairo , then left.\n';
    for (const languageId of ['plaintext', 'markdown']) {
      service.update(draft(english, { languageId }));
      assert.equal(service.report(uri), undefined, languageId);
      service.update(draft(faulty, { languageId }));
      assert.ok(service.report(uri), languageId);
    }
    service.update(draft(english, { languageId: 'arabic-draft' }));
    assert.ok(service.report(uri));
  });

  it('reads Markdown as Markdown', () => {
    const service = createTestService();
    const text = 'اكتب `قال ، ثم` هكذا.\n';
    service.update(draft(text, { languageId: 'markdown' }));
    assert.deepEqual(foundRules(service), []);
    service.update(draft(text, { languageId: 'plaintext' }));
    assert.ok(foundRules(service).includes(spaceBeforeMark));
  });

  it('reviews nothing while it is turned off', () => {
    const service = createTestService();
    service.update(draft(faulty));
    service.configure({ enabled: false });
    assert.equal(service.report(uri), undefined);
    assert.equal(service.fixAll(uri), undefined);
    service.configure({});
    assert.ok(service.report(uri));
  });

  it('applies a changed configuration to open documents', () => {
    const service = createTestService();
    service.update(draft(faulty));
    assert.ok(foundRules(service).includes(repeatedSpace));
    service.configure({ levels: { [repeatedSpace]: 'off' } });
    assert.deepEqual(foundRules(service), [spaceBeforeMark, spaceBeforeMark]);
  });

  it('uses what it can of a configuration', () => {
    const service = createTestService();
    service.update(draft(faulty));
    service.configure({
      levels: {
        'spacing/no-such-rule': 'error',
        [spaceBeforeMark]: 'fatal' as 'error',
        [repeatedSpace]: 'hint',
      },
    });
    assert.deepEqual(
      service.report(uri)?.findings.map(({ severity }) => severity),
      ['warning', 'hint', 'warning'],
    );
  });

  it('reviews each document under the style of its own house', () => {
    const quiet = { levels: { [repeatedSpace]: 'off' } } as const;
    const houses = new Map<string, ReviewConfiguration>([['file:///quiet.txt', quiet]]);
    const log = { info() {}, warn() {}, error() {} };
    const none = {};
    const service = createReviewService({ rules, log, houseOf: (each) => houses.get(each) ?? none });
    service.update(draft(faulty));
    service.update(draft(faulty, { uri: 'file:///quiet.txt' }));
    assert.ok(foundRules(service).includes(repeatedSpace));
    const found = (): readonly string[] =>
      service.report('file:///quiet.txt')!.findings.map(({ rule }) => rule);
    assert.deepEqual(found(), [spaceBeforeMark, spaceBeforeMark]);
    const { revision } = service.report(uri)!;
    houses.set('file:///quiet.txt', { levels: { [spaceBeforeMark]: 'off' } });
    assert.deepEqual(found(), [repeatedSpace]);
    assert.equal(service.report(uri)!.revision, revision, 'a change of one house leaves the others alone');
    service.configure({ levels: { [spaceBeforeMark]: 'error' } });
    assert.deepEqual(
      found(),
      [spaceBeforeMark, repeatedSpace, spaceBeforeMark],
      'the person has the last word',
    );
  });

  it('gives a new revision to every report that may differ and none to one that cannot', () => {
    const service = createTestService();
    const revision = (): number => service.report(uri)!.revision;
    service.update(draft(faulty));
    const first = revision();
    assert.equal(revision(), first);
    service.update(draft(faulty, { version: 2 }));
    const second = revision();
    service.configure({});
    const third = revision();
    service.setIgnores(uri, [{ rule: repeatedSpace }]);
    const fourth = revision();
    service.close(uri);
    service.update(draft('نص آخر.', { version: 1 }));
    assert.equal(new Set([first, second, third, fourth, revision()]).size, 5);
  });

  it('reads only the paragraphs that have changed', () => {
    const read: string[] = [];
    const service = createTestService([spy((block) => read.push(block.text))]);
    const paragraphs = ['الفقرة الأولى.', 'الفقرة الثانية.', 'الفقرة الثالثة.'];
    service.update(draft(paragraphs.join('\n')));
    service.report(uri);
    assert.deepEqual(read, paragraphs);
    read.length = 0;
    service.update(draft(paragraphs.with(1, 'الفقرة المعدّلة.').join('\n'), { version: 2 }));
    service.report(uri);
    assert.deepEqual(read, ['الفقرة المعدّلة.']);
    read.length = 0;
    service.setIgnores(uri, [{ rule: repeatedSpace }]);
    service.report(uri);
    assert.deepEqual(read, [], 'ignores concern what was found already');
  });

  it('logs a rule that throws once for a document, and keeps the findings of the others', () => {
    const throwing = spy(() => {
      throw new Error('broken');
    });
    const service = createTestService([throwing]);
    for (const version of [1, 2, 3]) {
      service.update(draft(`نص ${'آخر '.repeat(version)}`, { version }));
      assert.deepEqual(service.report(uri)?.findings, []);
    }
    assert.equal(service.logged.length, 1);
    assert.match(service.logged[0]!, /spacing\/spy failed on file:\/\/\/draft\.txt.*broken/s);
  });
});

describe('ignores', () => {
  it('hide one place, wherever the draft is edited else', () => {
    const service = createTestService();
    service.update(draft(faulty));
    const { review, findings } = service.report(uri)!;
    service.setIgnores(uri, [ignoreKey(review.draft, findings[0]!)]);
    assert.deepEqual(foundRules(service), [repeatedSpace, spaceBeforeMark]);
    assert.equal(service.report(uri)?.ignored.length, 1);
    service.update(draft(`أمس ${faulty}`, { version: 2 }));
    assert.deepEqual(foundRules(service), [repeatedSpace, spaceBeforeMark]);
  });

  it('hide a rule in one draft only', () => {
    const service = createTestService();
    const other = 'file:///other.txt';
    service.update(draft(faulty));
    service.update(draft(faulty, { uri: other }));
    service.setIgnores(uri, [{ rule: spaceBeforeMark }]);
    assert.deepEqual(foundRules(service), [repeatedSpace]);
    assert.equal(service.report(other)?.findings.length, 3);
  });

  it('outlive the closing of the draft, and end when they are taken back', () => {
    const service = createTestService();
    service.update(draft(faulty));
    service.setIgnores(uri, [{ rule: spaceBeforeMark }]);
    service.close(uri);
    service.update(draft(faulty));
    assert.deepEqual(foundRules(service), [repeatedSpace]);
    service.setIgnores(uri, []);
    assert.equal(foundRules(service).length, 3);
  });
});

describe('fix-all of the service', () => {
  it('fixes everything safe, and nothing that is left would be fixed by it again', () => {
    const service = createTestService();
    service.update(draft(faulty));
    const { edits, version } = service.fixAll(uri)!;
    assert.equal(version, 1);
    const fixed = applyEdits(faulty, edits);
    assert.equal(fixed, 'زار الوفد القاهرة، ثم غادر إلى دمشق.\n');
    service.update(draft(fixed, { version: 2 }));
    assert.deepEqual(service.fixAll(uri), { version: 2, edits: [] });
  });

  it('fixes one rule alone when it is named', () => {
    const service = createTestService();
    service.update(draft(faulty));
    const { edits } = service.fixAll(uri, spaceBeforeMark)!;
    assert.equal(applyEdits(faulty, edits), 'زار الوفد القاهرة، ثم غادر  إلى دمشق.\n');
  });

  it('does nothing for a rule without findings or one that does not exist', () => {
    const service = createTestService();
    service.update(draft(faulty));
    assert.deepEqual(service.fixAll(uri, 'spacing/no-such-rule')?.edits, []);
  });

  it('leaves an ignored place alone, even where a fix next door changes the word that marks it', () => {
    const service = createTestService();
    // An ignore knows its place by what stands before it; mending the first comma makes «قال،ثم» of «،ثم».
    const text = 'قال ،ثم ، عاد.\n';
    service.update(draft(text));
    const { review, findings } = service.report(uri)!;
    const kept = findings.findLast(({ rule }) => rule === spaceBeforeMark)!;
    service.setIgnores(uri, [ignoreKey(review.draft, kept)]);
    assert.equal(applyEdits(text, service.fixAll(uri)!.edits), 'قال، ثم ، عاد.\n');
  });
});

/** A rule that finds nothing and tells which blocks it was given. */
function spy(see: (block: Block) => void): Rule {
  return {
    scope: 'block',
    meta: {
      id: 'spacing/spy',
      summary: { ar: 'جاسوس', en: 'Spy' },
      why: { ar: 'للاختبار.', en: 'For tests.' },
      level: 'warning',
      fix: 'none',
      examples: { bad: [{ text: '⟦نص⟧' }], good: [{ text: 'نص' }] },
    },
    check: see,
  };
}
