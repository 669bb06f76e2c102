import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { DUAL_FORMS, dualMajority, dualMonths, inDualForm, type DualForm } from './dual-months.ts';

const SAMPLES: Readonly<Record<DualForm, string>> = {
  'egyptian-slash': 'أبريل/نيسان',
  'levantine-slash': 'نيسان/أبريل',
  'egyptian-brackets': 'أبريل (نيسان)',
  'levantine-brackets': 'نيسان (أبريل)',
};

const options = object({
  /** The house's form of a month with two names, or the one that most of them have in the draft. */
  form: optional(picklist(['majority', ...DUAL_FORMS]), 'majority'),
});

export const dualOrder = defineDraftRule({
  meta: {
    id: 'dates/dual-order',
    summary: { ar: 'ترتيب اسمي الشهر', en: 'Order of the two names of a month' },
    why: {
      ar: 'من يكتب الشهر باسمين يلتزم ترتيبا واحدا: أبريل/نيسان أو نيسان/أبريل أو أبريل (نيسان) أو نيسان (أبريل). لا تشمل القاعدة اسمين لشهرين مختلفين، ففيهما قاعدة أخرى.',
      en: 'A house that writes months by two names keeps to one order: أبريل/نيسان, نيسان/أبريل, أبريل (نيسان) or نيسان (أبريل). Two names of different months are left to another rule.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'في أبريل/نيسان ثم مايو/أيار ثم ⟦تموز/يوليو⟧ 2018',
          fixed: 'في أبريل/نيسان ثم مايو/أيار ثم يوليو/تموز 2018',
        },
        {
          text: 'في 3 ⟦أبريل/نيسان⟧ 2018',
          fixed: 'في 3 نيسان (أبريل) 2018',
          options: { form: 'levantine-brackets' },
        },
      ],
      good: [
        { text: 'في أبريل/نيسان ثم مايو/أيار' },
        { text: 'في نيسان (أبريل) 2018', options: { form: 'levantine-brackets' } },
      ],
    },
  },
  options,
  check(draft, { options: { form }, report }) {
    const duals = dualMonths(draft);
    const wanted = form === 'majority' ? dualMajority(duals) : form;
    const strays = duals.filter((dual) => dual.form !== wanted);
    const [first, ...others] = strays;
    if (!first || !wanted) return;
    const written = draft.text.slice(first.start, first.end);
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `«${written}» يخالف ترتيب ${form === 'majority' ? 'النص' : 'الدار'}: ${SAMPLES[wanted]}`,
        en: `«${written}» departs from the order of the ${form === 'majority' ? 'text' : 'house'}: ${SAMPLES[wanted]}`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: 'شهر آخر بترتيب مخالف', en: 'Another month in a different order' },
      })),
      fixes: [
        choiceOf(
          { ar: `اكتبها كلها على صورة ${SAMPLES[wanted]}`, en: `Write all of them like ${SAMPLES[wanted]}` },
          ...strays.map((stray) => replace(stray, inDualForm(stray, wanted))),
        ),
      ],
    });
  },
});
