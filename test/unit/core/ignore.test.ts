import assert from 'node:assert/strict';
import {
  createReviewer,
  ignoreKey,
  isIgnored,
  isMostlyArabic,
  formatOf,
  rules,
} from '../../../src/core/index.ts';

const reviewer = createReviewer(rules);
const reviewOf = (text: string) => reviewer.review(text, 'plain');

describe('ignores', () => {
  const text = 'في عام 2020 ، زار الوفد المدينة ، ثم غادر';
  const { draft, findings } = reviewOf(text);
  const key = ignoreKey(draft, findings[0]!);

  it('know a place by its rule, its text and the words beside it', () => {
    assert.deepEqual(key, { rule: 'spacing/space-before-mark', text: ' ', before: '2020', after: 'زار' });
    assert.ok(isIgnored([key], draft, findings[0]!));
    assert.ok(!isIgnored([key], draft, findings[1]!));
  });

  it('hold when the draft is edited elsewhere, and end when the place changes', () => {
    const moved = reviewOf(`مقدّمة جديدة\n\n${text}`);
    assert.deepEqual(
      moved.findings.map((finding) => isIgnored([key], moved.draft, finding)),
      [true, false],
    );
    const changed = reviewOf(text.replace('2020', '2021'));
    assert.ok(!isIgnored([key], changed.draft, changed.findings[0]!));
  });

  it('hold when a fault next door is mended', () => {
    const mended = reviewOf('قال ،ثم غادر');
    const [space, mark] = mended.findings;
    const joined = ignoreKey(mended.draft, mark!);
    const after = reviewOf('قال،ثم غادر');
    assert.equal(space!.rule, 'spacing/space-before-mark');
    assert.ok(isIgnored([joined], after.draft, after.findings[0]!));
  });

  it('take in the whole draft when they name the rule alone', () => {
    assert.ok(findings.every((finding) => isIgnored([{ rule: finding.rule }], draft, finding)));
    assert.ok(!isIgnored([{ rule: 'spacing/trailing-space' }], draft, findings[0]!));
  });
});

describe('isMostlyArabic', () => {
  it('says yes to Arabic news with Latin names, no to English, code and nothing', () => {
    assert.ok(isMostlyArabic('قالت شبكة CNN إن الرئيس زار Paris'));
    assert.ok(!isMostlyArabic('The Arabic word «سلام» means peace, and it is used as a greeting.'));
    assert.ok(!isMostlyArabic('2024 ... 15'));
    assert.ok(!isMostlyArabic(''));
  });
});

describe('formatOf', () => {
  it('knows Markdown by language id and by name', () => {
    for (const name of ['markdown', 'خبر.md', 'a.MARKDOWN']) assert.equal(formatOf(name), 'markdown');
    for (const name of ['plaintext', 'خبر.txt', 'a.draft', 'arabic-draft', 'amd'])
      assert.equal(formatOf(name), 'plain');
  });
});
