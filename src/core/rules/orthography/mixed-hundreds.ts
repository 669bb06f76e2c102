import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { wordTest } from '../words-that.ts';
import { hundredForm, inHundredForm } from './hundreds.ts';
import { placedWords } from './placed-words.ts';
import { strayFinding } from './stray-finding.ts';
import { strayWords } from './stray-words.ts';

const isHundred = wordTest((word) => hundredForm(word) !== undefined);

const options = object({
  /** The house's form, or the one that most words of the draft have. */
  form: optional(picklist(['majority', 'مئة', 'مائة']), 'majority'),
});

export const mixedHundreds = defineDraftRule({
  meta: {
    id: 'orthography/mixed-hundreds',
    summary: { ar: '«مئة» و«مائة» في خبر واحد', en: '«مئة» and «مائة» in one story' },
    why: {
      ar: 'الصورتان صحيحتان، والألف في «مائة» لا تُلفظ؛ يلتزم الخبر الواحد إحداهما.',
      en: 'Both forms are right, and the alef of «مائة» is not spoken; one story keeps to one of them.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في المئة، ثلاثمئة، ⟦مائتي⟧ دولار', fixed: 'في المئة، ثلاثمئة، مئتي دولار' },
        { text: 'خمسة في ⟦المائة⟧', fixed: 'خمسة في المئة', options: { form: 'مئة' } },
      ],
      good: [{ text: 'في المئة وثلاثمئة' }, { text: 'خمسة في المائة' }],
    },
  },
  options,
  check(draft, { options: { form }, report }) {
    const found = strayWords(placedWords(draft, isHundred), (word) => hundredForm(word)!, form);
    if (!found) return;
    const { wanted, kept, strays } = found;
    const other = wanted === 'مئة' ? 'مائة' : 'مئة';
    report(
      strayFinding(found, {
        message: {
          ar: `${form === 'majority' ? 'الغالب في النص' : 'الدار تكتب'} «${wanted}» (${kept})، وهنا «${other}» (${strays.length})`,
          en: `${form === 'majority' ? 'This text mostly has' : 'The house writes'} «${wanted}» (${kept}); here it is «${other}» (${strays.length})`,
        },
        other: { ar: `«${other}» مرة أخرى`, en: `«${other}» again` },
        title: { ar: `اكتبها كلّها بصورة «${wanted}»`, en: `Write all of them as «${wanted}»` },
        safe: false,
        rewrite: (word) => inHundredForm(word, wanted),
      }),
    );
  },
});
