import { defineDraftRule } from '../../rule.ts';
import { countedForms, spellingFinding } from './spelling-finding.ts';
import { straySpellings } from './stray-spellings.ts';

export const inconsistentSpelling = defineDraftRule({
  meta: {
    id: 'names/inconsistent-spelling',
    summary: { ar: 'اسم واحد برسمين في النص', en: 'One name written in two ways' },
    why: {
      ar: 'يُرسم الاسم رسما واحدا في الخبر كله. تجد القاعدة أجزاء الأسماء التي لا يختلف رسمها إلا في الهمزات، أو الياء والألف المقصورة في آخرها، أو التاء المربوطة والهاء، أو المسافة والشرطة، وتقترح الرسم الغالب. لا شأن لها بعلامات التشكيل والتطويل، ولا بمسافة «عبد الله» و«أبو ظبي» فلهما قاعدتان، ولا بأسماء قائمة الدار.',
      en: 'A name is written one way throughout a story. The rule finds parts of names that differ in nothing but hamzas, final ى/ي or ة/ه, blanks and hyphens, and offers the prevailing form. Vowel marks and tatweel are left alone, the blank of «عبد الله» and «أبو ظبي» has rules of its own, and the names on the house list keep the forms accepted there.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'التقى يوسف بطرس غالي الوفد. وقال يوسف بطرس ⟦غالى⟧ إن الزيارة مهمة.',
          fixed: 'التقى يوسف بطرس غالي الوفد. وقال يوسف بطرس غالي إن الزيارة مهمة.',
        },
        {
          text: 'زار الوفد إسبانيا ثم عاد. وتعد إسبانيا شريكا مهما، ول⟦اسبانيا⟧ دور في القمة.',
          fixed: 'زار الوفد إسبانيا ثم عاد. وتعد إسبانيا شريكا مهما، ولإسبانيا دور في القمة.',
        },
      ],
      good: [
        { text: 'التقى حسن أحمد الوزير محمد محمود، ثم التقى حسين محمد.' },
        { text: 'سافر من إيران وفد إيراني إلى سوريا، وعاد الوفد الإيراني من سوريا.' },
      ],
    },
  },
  check(draft, { report }) {
    for (const stray of straySpellings(draft)) {
      if (stray.difference !== 'letters') continue;
      const forms = countedForms(stray);
      report(
        spellingFinding(draft, stray, {
          ar: `الاسم مرسوم في النص بأكثر من رسم: ${forms.ar}`,
          en: `This name is written in more than one way: ${forms.en}`,
        }),
      );
    }
  },
});
