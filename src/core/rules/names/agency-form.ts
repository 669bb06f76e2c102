import { object, optional, picklist } from 'valibot';
import { rewriteName } from '../../names/index.ts';
import { phraseFinder, type PhraseMatch } from '../../phrases/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { placedIn } from '../../text/placed-in.ts';
import { isQuoted } from '../../text/quotations.ts';
import { choiceOf } from '../fix.ts';

/** The letters of an agency's short name, in each way to write them. */
interface Agency {
  readonly spaced: string;
  readonly dotted: string;
  readonly name: string;
}

const AGENCIES: readonly Agency[] = [
  ['أ ف ب', 'وكالة فرانس برس'],
  ['د ب أ', 'وكالة الأنباء الألمانية'],
  ['أ ش أ', 'وكالة أنباء الشرق الأوسط'],
].map(([spaced, name]) => ({ spaced: spaced!, dotted: spaced!.replaceAll(' ', '.'), name: name! }));

interface Form {
  readonly agency: Agency;
  readonly style: 'spaced' | 'dotted';
  readonly text: string;
}

const findForms = phraseFinder(
  AGENCIES.flatMap((agency) =>
    (['spaced', 'dotted'] as const).map(
      (style) => [agency[style], { agency, style, text: agency[style] }] as const,
    ),
  ),
  (forms: readonly Form[], phrase) => forms.find(({ text }) => text === phrase),
);

const options = object({
  /** How the house writes the letters, or as the draft does most often. */
  style: optional(picklist(['majority', 'spaced', 'dotted']), 'majority'),
});

export const agencyForm = defineDraftRule({
  meta: {
    id: 'names/agency-form',
    summary: { ar: 'اسم وكالة الأنباء بصيغتين', en: 'The name of a news agency in two forms' },
    why: {
      ar: 'يكتب الخبر اسم الوكالة المختصر بصيغة واحدة: «أ ف ب» أو «أ.ف.ب»، والدار تختار. واسمها الكامل «وكالة فرانس برس» مع المختصر بين قوسين ليس خلطا.',
      en: 'A story writes the short name of an agency in one form, «أ ف ب» or «أ.ف.ب»; the house chooses. The full name with the short one in brackets is no mixture.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'قال مراسل أ ف ب إن مراسل أ ف ب وصل.\n(⟦أ.ف.ب⟧)',
          fixed: 'قال مراسل أ ف ب إن مراسل أ ف ب وصل.\n(أ ف ب)',
        },
        { text: '(⟦د ب أ⟧)', fixed: '(د.ب.أ)', options: { style: 'dotted' } },
      ],
      good: [
        { text: 'وكالة فرانس برس (أ ف ب) ثم أ ف ب' },
        { text: 'البنود أ ب ج' },
        { text: '(أ ف ب) و(د.ب.أ)' },
      ],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const places = placedIn(draft, openForms);
    for (const agency of AGENCIES) {
      const ofAgency = places.filter(({ value }) => value.agency === agency);
      const spaced = ofAgency.filter(({ value }) => value.style === 'spaced').length;
      const wanted = style === 'majority' ? majority(ofAgency, spaced) : style;
      const [first, ...others] = ofAgency.filter(({ value }) => value.style !== wanted);
      if (!first) continue;
      const right = agency[wanted];
      report({
        start: first.start,
        end: first.end,
        message: {
          ar: `${agency.name}: تُكتب هنا «${right}» كسائر النص أو الدار، لا «${first.phrase}»`,
          en: `${agency.name}: written «${right}» in this text or house, not «${first.phrase}»`,
        },
        related: others.map(({ start, end }) => ({
          start,
          end,
          message: { ar: 'موضع آخر بهذه الصيغة', en: 'Another place of this form' },
        })),
        fixes: [
          choiceOf(
            { ar: `اكتبها كلها «${right}»`, en: `Write all of them «${right}»` },
            ...[first, ...others].map((place) => rewriteName(place, right)),
          ),
        ],
      });
    }
  },
});

function openForms(block: Block): readonly PhraseMatch<Form>[] {
  return findForms(block).filter(({ start }) => !isQuoted(block, start));
}

/** The style of most places; of equals the one that came first. */
function majority(places: readonly PhraseMatch<Form>[], spaced: number): Form['style'] {
  const dotted = places.length - spaced;
  if (spaced === dotted) return places[0]?.value.style ?? 'spaced';
  return spaced > dotted ? 'spaced' : 'dotted';
}
