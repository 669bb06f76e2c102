import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { choiceOf, remove } from '../fix.ts';
import { erasOf } from './eras-of.ts';
import { inDraft, placedDates } from './placed-dates.ts';

const options = object({
  /** Where «م» may stand behind a year: only in a draft with Hijri years, as the Gulf writes everywhere, or nowhere. */
  mark: optional(picklist(['with-hijri', 'everywhere', 'nowhere']), 'with-hijri'),
});

export const gregorianEra = defineDraftRule({
  meta: {
    id: 'dates/gregorian-era',
    summary: { ar: '«م» بعد السنة الميلادية بلا حاجة', en: 'Needless «م» behind a Gregorian year' },
    why: {
      ar: 'رمز «م» يميز السنة الميلادية من الهجرية، فلا حاجة إليه في نص ليس فيه تاريخ هجري. ومن دور الخليج من يثبته دائما، فلها أن تختار ذلك.',
      en: 'The mark «م» tells a Gregorian year from a Hijri one and is needless in a text without Hijri dates. Houses of the Gulf that always write it can say so.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في 3 مارس 2015⟦م⟧، ثم عاد', fixed: 'في 3 مارس 2015، ثم عاد' },
        { text: 'منذ عام 2015⟦ م⟧.', fixed: 'منذ عام 2015.' },
        { text: 'عام 1436هـ، 2015⟦م⟧', fixed: 'عام 1436هـ، 2015', options: { mark: 'nowhere' } },
      ],
      good: [
        { text: 'في 14 جمادى الأولى 1436هـ، الموافق 5 مارس 2015م' },
        { text: 'في 3 مارس 2015م', options: { mark: 'everywhere' } },
        { text: 'سباق 200 م' },
      ],
    },
  },
  options,
  check(draft, { options: { mark }, report }) {
    if (mark === 'everywhere') return;
    const places = placedDates(draft);
    const hasHijri = places.some(({ mention }) =>
      mention.kind === 'date'
        ? mention.dates.some(({ calendar }) => calendar === 'hijri')
        : mention.kind === 'year' && mention.calendar === 'hijri',
    );
    if (hasHijri && mark === 'with-hijri') return;
    for (const { mention, block, offset } of places) {
      for (const era of erasOf(mention)) {
        if (era.era !== 'gregorian' || bare(block.text.slice(era.start, era.end)) !== 'م') continue;
        const span = inDraft(withBlanks(block.text, era), offset);
        report({
          ...span,
          message:
            mark === 'nowhere'
              ? { ar: 'لا تكتب الدار «م» بعد السنة', en: 'The house writes no «م» behind a year' }
              : {
                  ar: 'لا حاجة إلى «م»: ليس في النص تاريخ هجري',
                  en: '«م» is needless: the text has no Hijri date',
                },
          fixes: [choiceOf({ ar: 'احذف «م»', en: 'Remove «م»' }, remove(span))],
        });
      }
    }
  },
});

/** The mark with the blanks that part it from its year. */
function withBlanks(text: string, { start, end }: Span): Span {
  return { start: start - /\s*$/.exec(text.slice(Math.max(0, start - 3), start))![0].length, end };
}
