import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { wordTest } from '../words-that.ts';
import { placedWords } from './placed-words.ts';
import { strayFinding } from './stray-finding.ts';
import { strayWords } from './stray-words.ts';

/** Adverbs that news writes with tanwin and without it. */
const ADVERBS =
  /^و?(?:أيضا|جدا|مثلا|حاليا|سابقا|لاحقا|تقريبا|خصوصا|عموما|طبعا|فعلا|غالبا|دائما|أحيانا|أبدا|مؤخرا|كثيرا|قليلا|رسميا|يوميا|سنويا|شهريا|أسبوعيا|نسبيا|جزئيا|كليا|تماما|فورا|سريعا|عادة)$/;
const isAdverb = wordTest((_, plain) => ADVERBS.test(plain));
const styleOf = (word: string) => (word.includes('\u064b') ? 'marked' : 'bare');

const options = object({
  /** `marked`: أيضًا; `bare`: أيضا; `majority`: as most adverbs of the draft. */
  style: optional(picklist(['majority', 'marked', 'bare']), 'majority'),
});

export const mixedAdverbs = defineDraftRule({
  meta: {
    id: 'orthography/mixed-adverbs',
    summary: { ar: 'ظروف بتنوين وأخرى بلا تنوين', en: 'Adverbs with tanwin and without' },
    why: {
      ar: 'تكتب بعض الصحف «أيضًا» بتنوين وبعضها «أيضا» بلا تنوين؛ ويلتزم الخبر الواحد مذهبا. لا تشمل القاعدة إلا الظروف الشائعة.',
      en: 'Some papers write «أيضًا» with tanwin and some «أيضا» without it; one story keeps to one way. Only frequent adverbs are looked at.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'عاد أيضا وجدا ثم ⟦مثلًا⟧', fixed: 'عاد أيضا وجدا ثم مثلا' }],
      good: [{ text: 'عاد أيضا جدا' }, { text: 'عاد أيضًا، شكرا' }],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const found = strayWords(placedWords(draft, isAdverb), styleOf, style);
    if (!found) return;
    const { kept, strays } = found;
    const wantsMarks = found.wanted === 'marked';
    report(
      strayFinding(found, {
        message: {
          ar: `ظروف النص ${wantsMarks ? 'بتنوين' : 'بلا تنوين'} (${kept})، وهذا ${wantsMarks ? 'بلا تنوين' : 'بتنوين'} (${strays.length})`,
          en: `The adverbs here are written ${wantsMarks ? 'with' : 'without'} tanwin (${kept}); this one is not (${strays.length})`,
        },
        other: { ar: 'ظرف آخر مخالف', en: 'Another adverb of the other kind' },
        title: {
          ar: wantsMarks ? 'اكتب الظروف كلّها بتنوين' : 'اكتب الظروف كلّها بلا تنوين',
          en: wantsMarks ? 'Write all adverbs with tanwin' : 'Write all adverbs without tanwin',
        },
        safe: false,
        rewrite: (word) =>
          wantsMarks ? word.replace(/ا$/, '\u064bا').replace(/ة$/, 'ة\u064b') : word.replaceAll('\u064b', ''),
      }),
    );
  },
});
