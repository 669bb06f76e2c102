import { object, optional, picklist } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { isAbbreviationStop } from './abbreviation.ts';
import { readQuotes } from '../../text/quote-reading.ts';

const STOPS = new Set(['،', '؛', '.']);
const STYLES = ['straight', 'guillemets', 'curly'] as const;

const options = object({
  /** Where the comma, semicolon and full stop stand beside a closing quotation mark. */
  place: optional(picklist(['outside', 'inside']), 'outside'),
});

export const markInsideQuotes = defineBlockRule({
  meta: {
    id: 'punctuation/mark-inside-quotes',
    summary: { ar: 'موضع الوقف من علامة التنصيص', en: 'Stop on the wrong side of a quotation mark' },
    why: {
      ar: 'تضع دور الفاصلة والنقطة بعد علامة التنصيص، وتضعهما دور قبلها، والمطلوب نهج واحد. لا تشمل القاعدة علامتي الاستفهام والتعجّب لأنهما من الكلام المنقول، ولا النقط المتتالية ولا نقطة الاختصار.',
      en: 'Some houses set the comma and full stop behind the closing mark, some before it; one way should hold. Question and exclamation marks belong to the words quoted; runs of dots and abbreviations are left alone.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال: "سنعود⟦،⟧" ثم غادر.', fixed: 'قال: "سنعود"، ثم غادر.' },
        {
          text: 'زار «القاهرة⟦؛⟧»\u00a0وقال: “عدنا في ٣٠ مايو⟦.⟧”',
          fixed: 'زار «القاهرة»؛\u00a0وقال: “عدنا في ٣٠ مايو”.',
        },
        { text: 'قال: "سنعود"⟦،⟧ ثم غادر.', fixed: 'قال: "سنعود،" ثم غادر.', options: { place: 'inside' } },
      ],
      good: [
        { text: 'قال: "سنعود"، وسأل: «متى؟»، ثم «أبهذه السرعة!».' },
        { text: 'قال: «ربما...» وكتب إلى «ص.ب.» ثم «سنعود.»، ومضى.' },
        { text: 'قال: "سنعود، "ثم غادر.' },
        { text: 'قال: "سنعود،" وسأل: «متى؟»، ثم غادر.', options: { place: 'inside' } },
      ],
    },
  },
  options,
  check(block, { options: { place }, report }) {
    const { tokens } = block;
    for (const style of STYLES) {
      for (const { close } of readQuotes(block, style).pairs) {
        const before = tokens[close.index - 1]!;
        const after = tokens[close.index + 1];
        const inner = markOf(block, before);
        const outer = markOf(block, after);
        if (place === 'outside') {
          const isOpen = outer === '' || outer === '(' || outer === '»';
          if (!STOPS.has(inner) || !isOpen || isAbbreviationStop(block, close.index - 1)) continue;
          report({
            start: before.start,
            end: before.end,
            message: {
              ar: `«${inner}» قبل علامة التنصيص لا بعدها`,
              en: `"${inner}" stands inside the quotation mark`,
            },
            fixes: [
              choiceOf(
                { ar: 'انقلها إلى ما بعد علامة التنصيص', en: 'Move it behind the quotation mark' },
                replace({ start: before.start, end: close.end }, close.character + inner),
              ),
            ],
          });
        } else if (STOPS.has(outer) && (inner === '' || inner === ')')) {
          report({
            start: after!.start,
            end: after!.end,
            message: {
              ar: `«${outer}» بعد علامة التنصيص لا قبلها`,
              en: `"${outer}" stands outside the quotation mark`,
            },
            fixes: [
              choiceOf(
                { ar: 'انقلها إلى ما قبل علامة التنصيص', en: 'Move it before the quotation mark' },
                replace({ start: close.start, end: after!.end }, outer + close.character),
              ),
            ],
          });
        }
      }
    }
  },
});
