import assert from 'node:assert/strict';
import { foldName } from '../../../src/core/names/fold-name.ts';

describe('foldName', () => {
  const same: readonly (readonly [string, string])[] = [
    ['عبدالله', 'عبد الله'],
    ['خليفة', 'خليفه'],
    ['غالي', 'غالى'],
    ['أوباما', 'اوباما'],
    ['إسماعيل', 'اسماعيل'],
    ['فؤاد', 'فواد'],
    ['كوالا-لمبور', 'كوالا لمبور'],
    ['كييڤ', 'كييف'],
    ['أبو ظبي', 'أبوظبي'],
    ['مُحمّد', 'محمـــد'],
  ];
  for (const [a, b] of same) {
    it(`gives ${a} and ${b} one key`, () => assert.equal(foldName(a), foldName(b)));
  }
  for (const [a, b] of [
    ['علا', 'علاء'],
    ['محمد', 'محمود'],
    ['حفتر', 'حفتار'],
  ] as const) {
    it(`gives ${a} and ${b} two keys`, () => assert.notEqual(foldName(a), foldName(b)));
  }
});
