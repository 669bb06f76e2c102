import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const missingSpace = defineDraftRule({
  meta: {
    id: 'spelling/missing-space',
    summary: { ar: 'كلمتان بلا مسافة بينهما', en: 'Two words without a space between' },
    why: {
      ar: 'التاء المربوطة والألف المقصورة لا تقعان إلا في آخر الكلمة، فما بعدهما كلمة أخرى: «المدرسةالجديدة»، «علىالأرض». وتُفصل كلمتان من كلمات كل يوم إذا كانت إحداهما حرفا أو الثانية بأل: «مديرالبنك»، «أكثرمن».',
      en: '«ة» and «ى» stand at the end of words only, so that what follows is another word: «المدرسةالجديدة», «علىالأرض». Two words of every day are parted too where one is a particle or the second has the article: «مديرالبنك», «أكثرمن».',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'افتتح ⟦المدرسةالجديدة⟧ أمس', fixed: 'افتتح المدرسة الجديدة أمس' },
        { text: 'سقط ⟦علىالأرض⟧', fixed: 'سقط على الأرض' },
        { text: 'صدر ⟦قرارالمحكمة⟧ أمس', fixed: 'صدر قرار المحكمة أمس' },
      ],
      good: [{ text: 'افتتح المدرسة الجديدة أمس' }, { text: 'سجل البرازيلي فيليبي هدفا' }],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `سقطت المسافة من «${text}»: «${likely}»`,
      en: `A space is missing in «${text}»: «${likely}»`,
    });
    reportMisspellings(draft, 'missing-space', message, report);
  },
});
