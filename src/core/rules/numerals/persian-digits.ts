import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { DIGIT_NAMES, familyOf, inDigits } from './digits.ts';
import { figuresOf } from './figures.ts';

export const persianDigits = defineDraftRule({
  meta: {
    id: 'numerals/persian-digits',
    summary: { ar: 'أرقام فارسية', en: 'Persian digits' },
    why: {
      ar: 'الأرقام الفارسية (۴۵۶) حروف غير العربية (٤٥٦) وإن تشابهت صورها، فلا يجدها البحث. تُكتب بأرقام النص الأخرى، فإن لم يكن فيه غيرها فبالأرقام العربية المشرقية.',
      en: 'Persian digits (۴۵۶) are other characters than the Arabic ones (٤٥٦), however alike they look, and searches miss them. They become the other digits of the text; where it has none, Arabic-Indic ones.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قتل ⟦۴⟧ وجرح ۵', fixed: 'قتل ٤ وجرح ٥' },
        { text: 'في 2019 قتل ⟦۴⟧', fixed: 'في 2019 قتل 4' },
        { text: 'في ٢٠١٩ قتل ⟦۴⟧', fixed: 'في ٢٠١٩ قتل ٤' },
      ],
      good: [{ text: 'قتل ٤ وجرح 5' }],
    },
  },
  check(draft, { report }) {
    const figures = placedIn(draft, figuresOf);
    const styleOf = (number: string) => (familyOf(number) === 'persian' ? 'persian' : 'other');
    const found = strayWords<'persian' | 'other'>(figures, styleOf, 'other');
    if (!found) return;
    const isEuropean = (number: string) => familyOf(number) === 'european';
    const european = figures.filter(({ word }) => isEuropean(word)).length;
    const wanted = european * 2 > found.kept ? 'european' : 'arabic-indic';
    const digits = DIGIT_NAMES[wanted];
    report(
      strayFinding(found, {
        message: {
          ar: `${found.first.word} بأرقام فارسية (${found.strays.length})`,
          en: `${found.first.word} has Persian digits (${found.strays.length})`,
        },
        other: { ar: 'عدد آخر بأرقام فارسية', en: 'Another number in Persian digits' },
        title: { ar: `اكتبها بأرقام ${digits.ar}`, en: `Write them with ${digits.en}` },
        safe: true,
        rewrite: (number) => inDigits(number, wanted),
      }),
    );
  },
});
