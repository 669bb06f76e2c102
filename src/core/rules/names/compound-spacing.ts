import { defineDraftRule } from '../../rule.ts';
import { countedForms, spellingFinding } from './spelling-finding.ts';
import { straySpellings } from './stray-spellings.ts';

export const compoundSpacing = defineDraftRule({
  meta: {
    id: 'names/compound-spacing',
    summary: {
      ar: 'وصل «أبو» و«آل» و«بن» بالاسم مرة وفصلها مرة',
      en: '«أبو», «آل» or «بن» once joined to the name and once apart',
    },
    why: {
      ar: 'يُكتب الاسم المركب بصورة واحدة في الخبر كله: «أبوظبي» أو «أبو ظبي»، و«بن كيران» أو «بنكيران». تقترح القاعدة الصورة الغالبة في النص، ولا تقول شيئا في اسم كُتب دائما بصورة واحدة. والأسماء المبدوءة بـ«عبد» لها قاعدتها.',
      en: 'A compound name is written one way throughout a story: «أبوظبي» or «أبو ظبي», «بن كيران» or «بنكيران». The rule offers the prevailing form and says nothing of a name that is always written the same way. Names that begin with «عبد» have a rule of their own.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'سجل محمد أبو تريكة هدفين. وقال أبو تريكة بعد المباراة إن الفوز مستحق، ثم غادر محمد ⟦أبوتريكة⟧ الملعب.',
          fixed:
            'سجل محمد أبو تريكة هدفين. وقال أبو تريكة بعد المباراة إن الفوز مستحق، ثم غادر محمد أبو تريكة الملعب.',
        },
      ],
      good: [{ text: 'وصل الوفد إلى أبو ظبي أمس. وتستضيف أبو ظبي القمة.' }],
    },
  },
  check(draft, { report }) {
    for (const stray of straySpellings(draft)) {
      if (stray.difference !== 'spacing' || stray.stray.text.startsWith('عبد')) continue;
      const forms = countedForms(stray);
      report(
        spellingFinding(draft, stray, {
          ar: `الاسم المركب مكتوب موصولا مرة ومفصولا مرة: ${forms.ar}`,
          en: `This compound is once joined and once apart: ${forms.en}`,
        }),
      );
    }
  },
});
