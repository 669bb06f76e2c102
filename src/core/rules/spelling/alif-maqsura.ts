import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const misspeltAlifMaqsura = defineDraftRule({
  meta: {
    id: 'spelling/alif-maqsura',
    summary: { ar: 'ألف مقصورة مكان الياء أو العكس', en: 'Final «ى» for «ي» or the other way round' },
    why: {
      ar: 'كلمة لا يعرفها المعجم إلا بالياء، مثل «الملاحى»، أو إلا بالألف المقصورة، مثل «المستشفي». الكلمات الشائعة لها قاعدتا الإملاء. من يكتب الياء بلا نقط في آخر الكلمة، كما في مصر، يوقف القاعدة.',
      en: 'A word that the dictionary knows with «ي» only, «الملاحى», or with «ى» only. Houses that write a final ya without dots, as in Egypt, turn the rule off.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [{ text: 'في المعهد ⟦الملاحى⟧ وحده', fixed: 'في المعهد الملاحي وحده' }],
      good: [{ text: 'قال المسؤول المصري ذلك' }, { text: 'على المستوى الوطني' }],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `آخر «${text}» على غير ما في المعجم؛ الأرجح «${likely}»`,
      en: `The end of «${text}» is not as in the dictionary; likely «${likely}»`,
    });
    reportMisspellings(draft, 'alif-maqsura', message, report);
  },
});
