import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { choiceOf, remove } from '../fix.ts';
import { codePointName } from './code-point-name.ts';

const MARKS = /[\u200e\u200f\u061c]+/g;
/** Beside these a direction mark may be wanted: it keeps «(Google)» and «-5%» in order. */
const NEUTRAL_OR_LATIN = /[^\p{Script=Arabic}\s.،؛؟:!]/u;

export const strayDirectionMark = defineBlockRule({
  meta: {
    id: 'orthography/stray-direction-mark',
    summary: { ar: 'علامة اتجاه بين كلمات عربية', en: 'Direction mark among Arabic words' },
    why: {
      ar: 'علامات الاتجاه (U+200E وU+200F وU+061C) لا تُرى، ولا أثر لها بين كلمتين عربيتين إلا أنها تقطع البحث. لا تشمل القاعدة ما جاور كلمة لاتينية أو رقما أو قوسا، فهي هناك مقصودة في الغالب.',
      en: 'Direction marks (U+200E, U+200F, U+061C) cannot be seen; among Arabic words they do nothing but cut searches. Beside Latin words, figures and brackets they are mostly meant and left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال⟦\u200f⟧ الوزير', fixed: 'قال الوزير' },
        { text: 'انتهى الاجتماع.⟦\u200e⟧', fixed: 'انتهى الاجتماع.' },
      ],
      good: [{ text: 'شركة \u200fGoogle أمس' }, { text: 'نحو \u200f5% منهم' }],
    },
  },
  check(block, { report }) {
    for (const match of block.text.matchAll(MARKS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mayBeWanted(block, span.start, span.end)) continue;
      const name = codePointName(match[0]);
      report({
        ...span,
        message: { ar: `علامة اتجاه لا تُرى (${name})`, en: `Invisible direction mark (${name})` },
        fixes: [choiceOf({ ar: 'احذفها', en: 'Remove it' }, remove(span))],
      });
    }
  },
});

/** Whether anything but Arabic letters and the marks of a sentence stands within two characters of the mark. */
function mayBeWanted({ text }: Block, start: number, end: number): boolean {
  return (
    NEUTRAL_OR_LATIN.test(text.slice(Math.max(0, start - 2), start)) ||
    NEUTRAL_OR_LATIN.test(text.slice(end, end + 2))
  );
}
