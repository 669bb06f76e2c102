import { defineBlockRule } from '../../rule.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { isHemistichGap } from './hemistich.ts';
import { forEachInnerSpace } from './inner-spaces.ts';
import { spaceRunName } from './space-run-name.ts';
import { oneSpace } from './titles.ts';

/** Before these the blanks go altogether, and so do the blanks behind an opening bracket: other rules say so. */
const NO_SPACE_BEFORE = new Set(['،', '؛', '؟', '!', '.', ':', ',', ';', '?', ')', '»', ']']);
const NO_SPACE_AFTER = new Set(['(', '«', '[']);

export const repeatedSpace = defineBlockRule({
  meta: {
    id: 'spacing/repeated-space',
    summary: { ar: 'مسافات متتالية', en: 'Repeated spaces' },
    why: {
      ar: 'بين الكلمتين مسافة واحدة، والزائدة أثر من الكتابة أو اللصق. لا تشمل القاعدة الفراغ بين شطري البيت من الشعر، ولا محاذاة الجداول والشيفرة في Markdown.',
      en: 'One space parts two words; more are left over from typing or pasting. The gap between the two halves of a verse, and tables and code in Markdown, are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'جاء⟦  ⟧الوفد', fixed: 'جاء الوفد' },
        { text: 'قال:⟦   ⟧«نعم»', fixed: 'قال: «نعم»' },
      ],
      good: [
        { text: 'جاء الوفد' },
        { text: 'يمضي القطار إلى المدينة مسرعا        والليل يطوي خلفه الأميالا' },
      ],
    },
  },
  check(block, { report }) {
    forEachInnerSpace(block, ({ space, before, after }) => {
      if (space.end - space.start < 2) return;
      const run = textOf(block, space);
      if (/[^ ]/.test(run) || isHemistichGap(block, space)) return;
      if (NO_SPACE_BEFORE.has(markOf(block, after)) || NO_SPACE_AFTER.has(markOf(block, before))) return;
      const name = spaceRunName(run);
      report({
        start: space.start,
        end: space.end,
        message: { ar: `${name.ar} بدل مسافة واحدة`, en: `${name.en} instead of one` },
        fixes: [safeFixOf(oneSpace, replace(space, ' '))],
      });
    });
  },
});
