import assert from 'node:assert/strict';
import { createReviewer, rules, type Reviewer } from '../../../src/core/index.ts';
import { defineDraftRule, type Rule, type Severity } from '../../../src/core/rule.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

/** A rule that finds `found` once and writes `right` in its place. */
function ruleOf(id: Rule['meta']['id'], level: Severity, found: string, right: string, safe = false): Rule {
  const name = { ar: id, en: id };
  return defineDraftRule({
    meta: {
      id,
      summary: name,
      why: name,
      level,
      fix: safe ? 'safe' : 'choice',
      examples: { bad: [{ text: found }], good: [{ text: right }] },
    },
    check({ text }, { report }) {
      const start = text.indexOf(found);
      const place = { start, end: start + found.length };
      report({ ...place, message: name, fixes: [{ title: name, safe, edits: [{ ...place, text: right }] }] });
    },
  });
}

const TEXT = 'قمة الإتحاد الأوروبي اليوم';

function reported(...list: readonly Rule[]): readonly string[] {
  return createReviewer(list)
    .review(TEXT, 'plain')
    .findings.map(({ rule }) => rule);
}

describe('what two rules say alike', () => {
  const word = ruleOf('orthography/word', 'warning', 'الإتحاد', 'الاتحاد');
  const name = ruleOf('names/name', 'information', 'الإتحاد الأوروبي', 'الاتحاد الأوروبي');

  it('stands once, as the more severe of them', () => {
    assert.deepEqual(reported(word, name), ['orthography/word']);
    assert.deepEqual(reported(name, word), ['orthography/word']);
  });

  it('stands as the one that is mended unseen', () => {
    const safe = ruleOf('names/safe', 'hint', 'الإتحاد الأوروبي', 'الاتحاد الأوروبي', true);
    assert.deepEqual(reported(word, name, safe), ['names/safe']);
  });

  it('stands as the rule that knows more than the dictionary', () => {
    assert.deepEqual(reported(ruleOf('spelling/word', 'warning', 'الإتحاد', 'الاتحاد'), word), [
      'orthography/word',
    ]);
  });

  it('is what the rule of the name says where the dictionary would write another word', () => {
    const guess = ruleOf('spelling/word', 'error', 'الإتحاد', 'الأتحاد');
    assert.deepEqual(reported(guess, name), ['names/name']);
  });

  it('stands twice where it is not alike, and where a rule has no fix', () => {
    const other = ruleOf('names/other', 'warning', 'الإتحاد الأوروبي', 'المفوضية الأوروبية');
    const elsewhere = ruleOf('names/elsewhere', 'warning', 'اليوم', 'أمس');
    assert.deepEqual(reported(word, other, elsewhere), [
      'orthography/word',
      'names/other',
      'names/elsewhere',
    ]);
  });
});

describe('findings of the product on one word', () => {
  let reviewer: Reviewer;

  before(async () => {
    reviewer = createReviewer(rules, {}, { knowledge: knowledge(), lexicon: await productLexicon() });
  });

  for (const text of [
    'زارت الوفود إفريقيا، وبقيت أفريقيا موضوع القمة، وعادت الوفود من أفريقيا',
    'عقد الاتحاد الاوروبي قمته',
    'التقى المدرب الاسباني لاعبيه',
    'وصل الوفد يوم الاربعاء',
  ]) {
    it(`one in «${text}»`, () => {
      const { findings } = reviewer.review(text, 'plain');
      assert.equal(findings.length, 1, findings.map(({ rule }) => rule).join(' '));
    });
  }
});
