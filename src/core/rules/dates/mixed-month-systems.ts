import { object, optional, picklist } from 'valibot';
import { monthName } from '../../calendar/index.ts';
import type { GregorianMonthSystem } from '../../calendar/index.ts';
import type { Localized } from '../../localized.ts';
import { defineDraftRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { singleMonths, systemsOf, type PlacedMonth } from './single-months.ts';

const SYSTEMS = ['egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian'] as const;

const NAMES: Readonly<Record<GregorianMonthSystem, Localized>> = {
  egyptian: { ar: 'يناير، مايو، يوليو', en: 'يناير, مايو, يوليو' },
  levantine: { ar: 'كانون الثاني، أيار، تموز', en: 'كانون الثاني, أيار, تموز' },
  tunisian: { ar: 'جانفي، ماي، جويلية', en: 'جانفي, ماي, جويلية' },
  moroccan: { ar: 'يناير، ماي، يوليوز', en: 'يناير, ماي, يوليوز' },
  mauritanian: { ar: 'يناير، مايو، يوليو، أغشت', en: 'يناير, مايو, يوليو, أغشت' },
};

const options = object({
  /** The house's names of months, or those that most dates of the draft are written in. */
  system: optional(picklist(['majority', ...SYSTEMS]), 'majority'),
});

export const mixedMonthSystems = defineDraftRule({
  meta: {
    id: 'dates/mixed-month-systems',
    summary: { ar: 'أسماء شهور من أنظمة مختلفة', en: 'Month names of different systems' },
    why: {
      ar: 'يلتزم الخبر نظاما واحدا من أسماء الشهور: المصري (يوليو) أو الشامي (تموز) أو التونسي (جويلية) أو المغربي (يوليوز). لا تشمل القاعدة الشهر المكتوب باسمين، ولا الأعلام مثل «ثورة 14 تموز»، ولا الأسماء التي تشترك فيها الأنظمة.',
      en: 'A story keeps to one set of month names: the Egyptian (يوليو), Levantine (تموز), Tunisian (جويلية) or Moroccan (يوليوز). Months written by two names, names of things («ثورة 14 تموز») and names that the systems share are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'في 3 نيسان 2018 ثم في 5 آب 2018 وفي ⟦أبريل⟧ 2019',
          fixed: 'في 3 نيسان 2018 ثم في 5 آب 2018 وفي نيسان 2019',
        },
        {
          text: 'في 2 جويلية 2018 ثم في 4 جوان 2018.\nوفي 5 ⟦أبريل⟧ 2018',
          fixed: 'في 2 جويلية 2018 ثم في 4 جوان 2018.\nوفي 5 أفريل 2018',
        },
        { text: 'في 2 ⟦تموز⟧ 2018', fixed: 'في 2 يوليو 2018', options: { system: 'egyptian' } },
      ],
      good: [
        { text: 'في 2 أيار/مايو 2018 ثم في 3 نوفمبر 2018' },
        { text: 'في 2 يوليو 2018، وهو يوم ثورة 14 تموز' },
        { text: 'في 9 أكتوبر 2018 ثم في 3 أفريل 2019' },
      ],
    },
  },
  options,
  check(draft, { options: { system }, report }) {
    const months = singleMonths(draft);
    const wanted = system === 'majority' ? majority(months) : system;
    if (!wanted) return;
    const strays = months.filter(({ month }) => !systemsOf(month).includes(wanted));
    const [first, ...others] = strays;
    if (!first) return;
    const name = monthName(wanted, first.month.value);
    const written = draft.text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ');
    const count = months.length - strays.length;
    report({
      ...first.span,
      message: {
        ar:
          system === 'majority'
            ? `«${written}» ليس من نظام الشهور الغالب في النص (${NAMES[wanted].ar}: ${count} من ${months.length})؛ هو فيه «${name}»`
            : `«${written}» ليس من نظام الشهور في الدار (${NAMES[wanted].ar})؛ هو فيه «${name}»`,
        en:
          system === 'majority'
            ? `«${written}» is not of the month names of this text (${NAMES[wanted].en}: ${count} of ${months.length}), where it is «${name}»`
            : `«${written}» is not of the month names of the house (${NAMES[wanted].en}), where it is «${name}»`,
      },
      related: others.map(({ span }) => ({
        ...span,
        message: { ar: 'شهر آخر من نظام مخالف', en: 'Another month of a different system' },
      })),
      fixes: [
        choiceOf(
          {
            ar: `اكتب الشهور كلها على هذا النظام: ${NAMES[wanted].ar}`,
            en: `Write all months so: ${NAMES[wanted].en}`,
          },
          ...strays.map(({ span, month }) => replace(span, monthName(wanted, month.value))),
        ),
      ],
    });
  },
});

/** The system that covers most months; of equals the one that stands first in the list of systems. */
function majority(months: readonly PlacedMonth[]): GregorianMonthSystem | undefined {
  const counts = SYSTEMS.map(
    (system) => months.filter(({ month }) => systemsOf(month).includes(system)).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? undefined : SYSTEMS[counts.indexOf(most)];
}
