import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const misspeltTaMarbuta = defineDraftRule({
  meta: {
    id: 'spelling/ta-marbuta',
    summary: { ar: 'هاء مكان التاء المربوطة أو العكس', en: 'Final «ه» for «ة» or the other way round' },
    why: {
      ar: 'كلمة لا يعرفها المعجم إلا بالتاء المربوطة، مثل «المحافظه»، أو إلا بالهاء، مثل «الفواكة». ما يصح بالوجهين، مثل «كتابه» و«كتابة»، لا يُمسّ.',
      en: 'A word that the dictionary knows with «ة» only, «المحافظه», or with «ه» only, «الفواكة». What is a word both ways, «كتابه» and «كتابة», is left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'زار ⟦المحافظه⟧ أمس', fixed: 'زار المحافظة أمس' },
        { text: 'بيعت ⟦الفواكة⟧ في الحي', fixed: 'بيعت الفواكه في الحي' },
      ],
      good: [
        { text: 'زار المحافظة أمس' },
        { text: 'نشر كتابه بعد كتابة المقدمة' },
        { text: 'نشرت الوزيرة تغريدة' },
      ],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `آخر «${text}» على غير ما في المعجم؛ الأرجح «${likely}»`,
      en: `The end of «${text}» is not as in the dictionary; likely «${likely}»`,
    });
    reportMisspellings(draft, 'ta-marbuta', message, report);
  },
});
