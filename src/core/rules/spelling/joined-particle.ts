import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const joinedParticle = defineDraftRule({
  meta: {
    id: 'spelling/joined-particle',
    summary: { ar: '«لا» أو «ما» موصولة بالفعل', en: '«لا» or «ما» joined to a verb' },
    why: {
      ar: '«لا» و«ما» كلمتان تنفصلان عن الفعل بعدهما: لا يملك، ما يريد. الكلمات الشائعة، مثل «لايمكن»، لها قاعدتا المسافات.',
      en: '«لا» and «ما» are words of their own before verbs. Common ones such as «لايمكن» have rules among those of spacing.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'المجلس ⟦لايملك⟧ القرار', fixed: 'المجلس لا يملك القرار' }],
      good: [{ text: 'المجلس لا يملك القرار' }, { text: 'لايمكن ذلك، ومازال الأمر معلقا' }],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `«${text}» كلمتان: «${likely}»`,
      en: `«${text}» is two words: «${likely}»`,
    });
    reportMisspellings(draft, 'joined-particle', message, report);
  },
});
