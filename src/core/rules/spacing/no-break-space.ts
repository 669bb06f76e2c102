import { defineBlockRule } from '../../rule.ts';
import { hasUnusualSpace } from '../../text/spaces.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { forEachInnerSpace, type InnerSpace } from './inner-spaces.ts';
import { spaceRunName } from './space-run-name.ts';

/** The spaces that typesetters put between a number and what belongs to it, on purpose. */
const BINDING = new Set(['\u00a0', '\u202f', '\u2007', '\u2009']);
/** Before these the blanks go altogether: other rules say so. */
const NO_SPACE_BEFORE = new Set(['،', '؛', '؟', '!', '.', ':', ')', '»']);

export const noBreakSpace = defineBlockRule({
  meta: {
    id: 'spacing/no-break-space',
    summary: { ar: 'مسافة غير عادية بين كلمتين', en: 'Unusual space between two words' },
    why: {
      ar: 'تأتي المسافة غير الفاصلة وأخواتها مع النص الملصق من المواقع، ولا تتميّز بالعين من المسافة العادية، لكنها تمنع قطع السطر وتفسد البحث. لا تشمل القاعدة المسافة غير الفاصلة بين عدد ووحدته، فهي هناك مقصودة.',
      en: 'No-break spaces and their kin come with text pasted from web pages. They look like a plain space, yet they forbid the line to break and spoil searches. Between a number and its unit a no-break space is meant and is left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال⟦\u00a0⟧الوزير', fixed: 'قال الوزير' },
        { text: 'القنوات مفتوحة⟦\u00a0 ⟧وأن', fixed: 'القنوات مفتوحة وأن' },
        { text: 'قال⟦\u2003⟧الوزير', fixed: 'قال الوزير' },
      ],
      good: [
        { text: 'قال الوزير' },
        { text: 'بطول 45\u00a0كم' },
        { text: 'نحو 12\u202fمليونا' },
        { text: 'بلغ 1\u00a0250\u00a0000 نسمة' },
      ],
    },
  },
  check(block, { report }) {
    forEachInnerSpace(block, (place) => {
      const run = textOf(block, place.space);
      if (run === ' ' || !hasUnusualSpace(run) || isBetweenNumberAndUnit(run, place)) return;
      if (NO_SPACE_BEFORE.has(markOf(block, place.after))) return;
      const name = spaceRunName(run);
      report({
        start: place.space.start,
        end: place.space.end,
        message: { ar: `${name.ar} مكان المسافة العادية`, en: `${name.en} where a plain space belongs` },
        fixes: [safeFixOf({ ar: 'ضع مسافة عادية', en: 'Put a plain space' }, replace(place.space, ' '))],
      });
    });
  },
});

function isBetweenNumberAndUnit(run: string, { before }: InnerSpace): boolean {
  return BINDING.has(run) && before.kind === 'number';
}
