import { defineBlockRule } from '../../rule.ts';
import { hasUnusualSpace } from '../../text/spaces.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { isHemistichGap } from './hemistich.ts';
import { forEachInnerSpace, type InnerSpace } from './inner-spaces.ts';

export const tabInsideLine = defineBlockRule({
  meta: {
    id: 'spacing/tab-inside-line',
    summary: { ar: 'علامة جدولة داخل السطر', en: 'Tab inside a line' },
    why: {
      ar: 'علامة الجدولة بين كلمتين أثر من اللصق، ويختلف عرضها من شاشة إلى أخرى. لا تشمل القاعدة سطرا فيه أكثر من علامة لأنه صفّ من جدول، ولا الفراغ بين شطري البيت.',
      en: 'A tab between two words is left over from pasting and is as wide as each screen pleases. A line with several tabs is the row of a table and is left alone, and so is the gap within a verse.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [{ text: 'قال⟦\t⟧الوزير في المؤتمر', fixed: 'قال الوزير في المؤتمر' }],
      good: [{ text: 'الفريق\tالنقاط\tالأهداف' }, { text: 'قال الوزير' }],
    },
  },
  check(block, { report }) {
    if (!block.text.includes('\t')) return;
    const tabs: InnerSpace[] = [];
    forEachInnerSpace(block, (place) => {
      const run = textOf(block, place.space);
      if (run.includes('\t') && !hasUnusualSpace(run)) tabs.push(place);
    });
    const [only] = tabs;
    if (!only || tabs.length > 1 || isHemistichGap(block, only.space)) return;
    report({
      start: only.space.start,
      end: only.space.end,
      message: { ar: 'علامة جدولة (U+0009) مكان المسافة', en: 'Tab (U+0009) where a space belongs' },
      fixes: [safeFixOf({ ar: 'ضع مسافة عادية', en: 'Put a plain space' }, replace(only.space, ' '))],
    });
  },
});
