import type { Localized } from '../../localized.ts';
import { defineDraftRule } from '../../rule.ts';
import { shift } from '../../text/span.ts';
import { loneQuotes, type LoneQuote } from './lone-quotes.ts';
import { readableAfter, readableBefore } from '../../text/neighbours.ts';
import { shortText } from './short-text.ts';

export const unbalancedQuotes = defineDraftRule({
  meta: {
    id: 'punctuation/unbalanced-quotes',
    summary: { ar: 'علامة تنصيص بلا قرينة', en: 'Quotation mark without a partner' },
    why: {
      ar: 'إذا غابت إحدى علامتي التنصيص لم يعرف القارئ أين ينتهي كلام القائل وأين يبدأ كلام المحرر. تقارن القاعدة العلامات فقرة فقرة، ولا تمس الاقتباس الذي يمتد على فقرات متتالية، ولا علامة البوصة بعد الرقم، ولا طباعة «»» في الجهتين.',
      en: 'Without its second mark nobody knows where the words quoted end. Marks are compared paragraph by paragraph; quotations that run on over several paragraphs, the inch sign of a number and » printed on both sides are left alone.',
    },
    level: 'warning',
    fix: 'none',
    examples: {
      bad: [
        { text: 'قال الوزير: ⟦"⟧سنعود غدا، ثم غادر.' },
        { text: 'قال الوزير: سنعود غدا⟦"⟧، ثم غادر "القاعة".' },
        { text: 'زار صحيفة ⟦«⟧النهار ثم عاد إلى «دمشق».' },
        { text: 'زار ١٢ بلدا⟦»⟧\u00a0ثم عاد إلى «دمشق».' },
        { text: 'قال: ⟦"⟧سنعود غدا.\nوغادر الوفد.\nوقال إن "الجسر" مغلق.' },
      ],
      good: [
        { text: 'قال: "سنعود غدا"، ثم زار «القاهرة» و"دمشق".' },
        { text: 'قال: «كتابه «الأيام» عندي».\nو"كتاب "الأيام" معه".' },
        { text: 'قال: "سنعود غدا.\nولن نتأخر.\nوالجسر مفتوح"، ثم غادر.' },
        { text: 'قال: «سنعود غدا.\n«ولن نتأخر.\n«والجسر مفتوح»، ثم غادر.' },
        { text: 'قال: "سنعود غدا.\n"ولن نتأخر"، ثم غادر.' },
        { text: 'شاشة قياس 55" وهاتف قياس "6" بوصات.' },
        { text: 'زارت ل»الرياض» وقرأت في »النهار» خبرا.' },
      ],
    },
  },
  check(draft, { report }) {
    for (const style of ['straight', 'guillemets'] as const) {
      let last = -1;
      for (const quote of loneQuotes(draft, style)) {
        const span = shift({ start: quote.mark.start, end: quote.mark.end }, quote.offset);
        // A row of lone marks («««««») is one fault.
        const isSameRow = span.start === last;
        last = span.end;
        if (!isSameRow && !quote.mark.inches) report({ ...span, message: messageOf(quote) });
      }
    }
  },
});

function messageOf({ block, mark }: LoneQuote): Localized {
  const opens = mark.looks === 'opening' || (mark.looks === 'unclear' && mark.character === '«');
  const word = shortText(block, opens ? readableAfter(block, mark.index) : readableBefore(block, mark.index));
  return opens
    ? {
        ar: `علامة تنصيص تُفتح قبل «${word}» ولا تُغلق`,
        en: `The quotation mark before "${word}" is never closed`,
      }
    : {
        ar: `علامة تنصيص تُغلق بعد «${word}» ولم تُفتح`,
        en: `The quotation mark after "${word}" was never opened`,
      };
}
