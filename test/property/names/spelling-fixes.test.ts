import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createReviewer } from '../../../src/core/index.ts';
import { nameRules } from '../../../src/core/rules/names/index.ts';
import { listedNames } from '../../support/listed-names.ts';

const FORMS = [
  ...['أوبزيرفر', 'أوبزرفر', 'اوبزيرفر', 'نتنياهو', 'نتانياهو', 'برلسكوني', 'بيرلسكوني'],
  ...[
    'خليفة حفتر',
    'خليفه حفتر',
    'حفتار',
    'عبد الله',
    'عبدالله',
    'أبو ظبي',
    'أبوظبي',
    'الكونغرس',
    'الكونجرس',
  ],
];
const mention = fc.tuple(fc.constantFrom('', 'و', 'ب', 'ل'), fc.constantFrom(...FORMS));
const words = fc
  .array(mention, { minLength: 2, maxLength: 25 })
  .map((mentions) =>
    mentions
      .map(([prefix, form]) => prefix + (prefix === 'ل' && form.startsWith('ال') ? form.slice(1) : form))
      .join(' ثم '),
  );

describe('fixes of spellings', () => {
  it('leave a draft in which nothing more is to be said', () => {
    const knowledge = listedNames({ person: FORMS });
    const lists = { ...knowledge.lists, isPlace: () => false };
    const reviewer = createReviewer(nameRules, {}, { knowledge: { ...knowledge, lists } });
    const isSpelling = ({ rule }: { readonly rule: string }) => /spelling|variant|spacing/.test(rule);
    fc.assert(
      fc.property(words, (draft) => {
        let text = draft;
        // Each fix ends one stray spelling, and there are no more of them than forms.
        for (let left = FORMS.length; left > 0; left--) {
          const [finding] = reviewer.review(text, 'plain').findings.filter(isSpelling);
          if (!finding) break;
          const fixed = applyEdits(text, finding.fixes![0]!.edits);
          assert.notEqual(fixed, text);
          text = fixed;
        }
        assert.deepEqual(reviewer.review(text, 'plain').findings.filter(isSpelling), []);
        assert.equal(text.split(' ثم ').length, draft.split(' ثم ').length);
      }),
      { numRuns: 60 },
    );
  });
});
