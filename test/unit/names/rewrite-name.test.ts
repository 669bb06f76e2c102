import assert from 'node:assert/strict';
import { rewriteName } from '../../../src/core/names/index.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';

/** The word with `to` in the place of the name behind its `prefix`. */
function rewritten(word: string, prefix: string, to: string): string {
  return applyEdits(word, [rewriteName({ start: prefix.length, end: word.length, prefix }, to)]);
}

describe('rewriteName', () => {
  const cases: readonly (readonly [word: string, prefix: string, to: string, result: string])[] = [
    ['أوبزرفر', '', 'أوبزيرفر', 'أوبزيرفر'],
    ['وأوبزرفر', 'و', 'أوبزيرفر', 'وأوبزيرفر'],
    ['للقاهرة', 'ل', 'دمشق', 'لدمشق'],
    ['لدمشق', 'ل', 'القاهرة', 'للقاهرة'],
    ['وللقاهرة', 'ول', 'الرياض', 'وللرياض'],
    ['بالقاهرة', 'ب', 'دمشق', 'بدمشق'],
    ['لدمشق', 'ل', 'اللاذقية', 'للاذقية'],
    ['لبرلين', 'ل', 'ألمانيا', 'لألمانيا'],
    ['لبوش', 'ل', 'الكسندر بوش', 'لالكسندر بوش'],
    ['للكونجرس', 'ل', 'الكونغرس', 'للكونغرس'],
    ['لعبدالله', 'ل', 'عبد الله', 'لعبد الله'],
  ];
  for (const [word, prefix, to, result] of cases) {
    it(`writes ${to} into ${word}`, () => assert.equal(rewritten(word, prefix, to), result));
  }
});
