import { object, optional, picklist } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { insert, remove, safeFixOf } from '../fix.ts';
import { spaceRunName } from './space-run-name.ts';
import { addSpace, removeSpace } from './titles.ts';

const options = object({ style: optional(picklist(['tight', 'spaced']), 'tight') });

export const spaceBeforeColon = defineBlockRule({
  meta: {
    id: 'spacing/space-before-colon',
    summary: { ar: 'مسافة قبل النقطتين الرأسيتين', en: 'Space before a colon' },
    why: {
      ar: 'تلتصق النقطتان الرأسيتان بالكلمة التي قبلهما في العربية. وبعض الصحف المغاربية تكتبهما بين مسافتين على الطريقة الفرنسية، ولها الخيار `style: spaced`. لا تشمل القاعدة الأوقات والنتائج.',
      en: 'In Arabic the colon joins the word before it. Some Maghreb newspapers set it between two spaces in the French way: for them there is the option `style: spaced`. Times and scores are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال⟦ ⟧: نعم', fixed: 'قال: نعم' },
        { text: 'وأضاف⟦\u00a0⟧: «سنعود»', fixed: 'وأضاف: «سنعود»' },
        { text: 'قال⟦:⟧ نعم', fixed: 'قال : نعم', options: { style: 'spaced' } },
      ],
      good: [
        { text: 'قال: نعم' },
        { text: 'في الساعة 10 : 30' },
        { text: 'شكرا :)' },
        { text: 'قال : نعم', options: { style: 'spaced' } },
        { text: 'في الساعة 10:30', options: { style: 'spaced' } },
      ],
    },
  },
  options,
  check(block, { options: { style }, report }) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length; i++) {
      const colon = tokens[i]!;
      if (markOf(block, colon) !== ':') continue;
      const before = tokens[i - 1]!;
      const after = tokens[i + 1];
      if (style === 'spaced') {
        if (!isWordLike(before) || after?.kind !== 'space') continue;
        report({
          start: colon.start,
          end: colon.end,
          message: { ar: 'لا مسافة قبل النقطتين الرأسيتين', en: 'No space before the colon' },
          fixes: [safeFixOf(addSpace, insert(colon.start, ' '))],
        });
        continue;
      }
      const word = tokens[i - 2];
      if (before.kind !== 'space' || !word || word.kind === 'break' || markOf(block, after) === ')') continue;
      const next = after?.kind === 'space' ? tokens[i + 2] : after;
      if (word.kind === 'number' && next?.kind === 'number') continue;
      const name = spaceRunName(textOf(block, before));
      report({
        start: before.start,
        end: before.end,
        message: { ar: `${name.ar} قبل النقطتين الرأسيتين`, en: `${name.en} before the colon` },
        fixes: [safeFixOf(removeSpace, remove(before))],
      });
    }
  },
});
