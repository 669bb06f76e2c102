import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const misspeltHamza = defineDraftRule({
  meta: {
    id: 'spelling/hamza',
    summary: { ar: 'همزة على غير ما في المعجم', en: 'Hamza other than in the dictionary' },
    why: {
      ar: 'كلمة لا يعرفها المعجم ويعرفها بهمزة أخرى: «الاغاثي» و«المسوول» و«مسالة». لا تُمسّ الأسماء التي يعرفها المدقق أو الدار، ولا ما له وجهان مثل «بدأوا».',
      en: 'A word that is not in the dictionary but is with another hamza: «الاغاثي», «المسوول», «مسالة». Names that are known are left alone, and so are words with two spellings such as «بدأوا».',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'العمل ⟦الاغاثي⟧ في القرى', fixed: 'العمل الإغاثي في القرى' },
        { text: 'رفض ⟦المسوول⟧ التعليق', fixed: 'رفض المسؤول التعليق' },
        { text: 'قبل ⟦إنعقاد⟧ الجلسة', fixed: 'قبل انعقاد الجلسة' },
      ],
      good: [{ text: 'بدأوا العمل وجاءوا معا' }, { text: 'هبط الجنيه الإسترليني' }],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `همزة «${text}» على غير ما في المعجم؛ الأرجح «${likely}»`,
      en: `The hamza of «${text}» is not as in the dictionary; likely «${likely}»`,
    });
    reportMisspellings(draft, 'hamza', message, report);
  },
});
