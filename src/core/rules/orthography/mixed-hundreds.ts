import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { hundredForm, inHundredForm, type HundredForm } from './hundreds.ts';
import { placedWords } from './placed-words.ts';

const isHundred = (word: string): boolean => hundredForm(word) !== undefined;

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
    const words = placedWords(draft, isHundred);
    const count = (each: HundredForm) => words.filter(({ word }) => hundredForm(word) === each).length;
    const counts = { مئة: count('مئة'), مائة: count('مائة') };
    const [opening] = words;
    if (!opening) return;
    const majority =
      counts.مئة === counts.مائة ? hundredForm(opening.word)! : counts.مئة > counts.مائة ? 'مئة' : 'مائة';
    const wanted = form === 'majority' ? majority : form;
    const strays = words.filter(({ word }) => hundredForm(word) !== wanted);
    const [first, ...others] = strays;
    if (!first) return;
    const other = wanted === 'مئة' ? 'مائة' : 'مئة';
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `${form === 'majority' ? 'الغالب في النص' : 'الدار تكتب'} «${wanted}» (${counts[wanted]})، وهنا «${other}» (${counts[other]})`,
        en: `${form === 'majority' ? 'This text mostly has' : 'The house writes'} «${wanted}» (${counts[wanted]}); here it is «${other}» (${counts[other]})`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: `«${other}» مرة أخرى`, en: `«${other}» again` },
      })),
      fixes: [
        choiceOf(
          { ar: `اكتبها كلّها بصورة «${wanted}»`, en: `Write all of them as «${wanted}»` },
          ...strays.map((place) => replace(place, inHundredForm(place.word, wanted))),
        ),
      ],
    });
  },
});
