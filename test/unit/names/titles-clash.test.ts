import assert from 'node:assert/strict';
import { titlesClash } from '../../../src/core/rules/names/titles-clash.ts';

describe('titlesClash', () => {
  const clashing: readonly (readonly [string, string])[] = [
    ['وزير الخارجية', 'وزير الداخلية'],
    ['وزير الخارجية المصري', 'وزير الدفاع'],
    ['اللواء', 'العميد'],
    ['اللواء الركن', 'الفريق أول'],
    ['رئيس المخابرات العامة المصرية', 'نائب رئيس المخابرات العامة'],
    ['رئيس الوزراء', 'نائب رئيس الوزراء'],
  ];
  for (const [a, b] of clashing) {
    it(`holds «${a}» against «${b}»`, () => {
      assert.ok(titlesClash(a, b));
      assert.ok(titlesClash(b, a));
    });
  }

  const agreeing: readonly (readonly [string, string])[] = [
    ['وزير الخارجية', 'وزير الخارجية المصري'],
    ['وزير الخارجية المصري', 'وزير خارجية مصر'],
    ['وزير الخارجية السابق', 'وزير الداخلية'],
    ['وزير الخارجية', 'وزير الدولة للشؤون الخارجية'],
    ['وزير', 'وزير الداخلية'],
    ['الفريق', 'الفريق أول'],
    ['اللواء', 'اللواء الدكتور'],
    ['رئيس اللجنة المصرية المعنية بالملف الليبي', 'نائب رئيس المخابرات العامة'],
    ['رئيس الحزب', 'رئيس البرلمان'],
    ['الدكتور', 'وزير الصحة'],
    ['نائب الرئيس', 'الرئيس'],
  ];
  for (const [a, b] of agreeing) {
    it(`lets «${a}» stand beside «${b}»`, () => {
      assert.ok(!titlesClash(a, b));
      assert.ok(!titlesClash(b, a));
    });
  }
});
