import assert from 'node:assert/strict';
import { counted } from '../../../src/cli/counted.ts';
import { phrases, severityPhrases } from '../../../src/cli/phrases.ts';

describe('counted', () => {
  const cases: readonly [number, string, string][] = [
    [0, 'لا ملاحظات', 'no findings'],
    [1, 'ملاحظة واحدة', '1 finding'],
    [2, 'ملاحظتان', '2 findings'],
    [3, '3 ملاحظات', '3 findings'],
    [10, '10 ملاحظات', '10 findings'],
    [11, '11 ملاحظة', '11 findings'],
    [99, '99 ملاحظة', '99 findings'],
    [100, '100 ملاحظة', '100 findings'],
    [102, '102 ملاحظة', '102 findings'],
    [103, '103 ملاحظات', '103 findings'],
    [111, '111 ملاحظة', '111 findings'],
    [1000, '1000 ملاحظة', '1000 findings'],
  ];
  for (const [count, ar, en] of cases) {
    it(`puts a feminine noun in agreement with ${count}`, () => {
      assert.deepEqual(counted(phrases.findings, count), { ar, en });
    });
  }

  it('puts masculine nouns in the accusative from 11 to 99 alone', () => {
    const forms = [1, 2, 3, 11, 100].map((count) => counted(severityPhrases.warning, count).ar);
    assert.deepEqual(forms, ['تحذير واحد', 'تحذيران', '3 تحذيرات', '11 تحذيرا', '100 تحذير']);
    const errors = [1, 2, 3, 11, 100].map((count) => counted(severityPhrases.error, count).ar);
    assert.deepEqual(errors, ['خطأ واحد', 'خطآن', '3 أخطاء', '11 خطأ', '100 خطأ']);
  });

  it('puts what follows «في» in the genitive', () => {
    const forms = [1, 2, 3, 11, 100].map((count) => counted(phrases.inFiles, count).ar);
    assert.deepEqual(forms, ['في ملف واحد', 'في ملفين', 'في 3 ملفات', 'في 11 ملفا', 'في 100 ملف']);
  });

  it('names the number in every form that does not say it in words', () => {
    for (const phrase of [...Object.values(phrases), ...Object.values(severityPhrases)]) {
      for (const count of [3, 11, 100]) {
        assert.match(counted(phrase, count).ar, new RegExp(`(?<!\\d)${count}(?!\\d)`));
        assert.match(counted(phrase, count).en, new RegExp(`(?<!\\d)${count}(?!\\d)`));
      }
    }
  });
});
