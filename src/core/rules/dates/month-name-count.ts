import { object, optional, picklist } from 'valibot';
import { monthName } from '../../calendar/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { RuleContext } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import { isQuotedAt } from '../names/is-quoted-at.ts';
import { choiceOf, replace } from '../fix.ts';
import { DUAL_FORMS, dualMajority, dualMonths, inDualForm } from './dual-months.ts';
import { singleMonths, systemsOf } from './single-months.ts';

const options = object({
  /** By how many names the house writes a month: `one`, `two`, or `any` number of them. */
  names: optional(picklist(['any', 'one', 'two']), 'any'),
  /** The names that a fix writes where one is wanted. */
  system: optional(picklist(['egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian']), 'egyptian'),
  /** How a fix writes two names, or as most of them are written in the draft. */
  form: optional(picklist(['majority', ...DUAL_FORMS]), 'majority'),
});

/** A month that is not as the house wants it, with what to write. */
interface Stray extends Span {
  readonly right: string;
}

export const monthNameCount = defineDraftRule({
  meta: {
    id: 'dates/month-name-count',
    summary: {
      ar: 'شهر باسم واحد أو باسمين بخلاف الدار',
      en: 'A month by one name or two, unlike the house',
    },
    why: {
      ar: 'من الدور من يكتب الشهر باسمين ليفهمه القارئ في كل بلد (أبريل/نيسان)، ومنها من يكتفي بواحد. لا تعمل القاعدة حتى تختار الدار، وتترك أسماء الأشياء مثل «ثورة 14 تموز»، وشهور المغرب العربي التي لا يقابلها اسم مشرقي، والاقتباس المباشر.',
      en: 'Some houses write months by two names, so that readers of every country know them (أبريل/نيسان), others by one. The rule is silent until the house chooses. Names of things («ثورة 14 تموز»), the months of the Maghreb and direct quotations are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'في 3 ⟦أبريل⟧ 2018 ثم في 5 تموز 2018',
          fixed: 'في 3 أبريل/نيسان 2018 ثم في 5 يوليو/تموز 2018',
          options: { names: 'two' },
        },
        {
          text: 'في أبريل (نيسان) 2018 ثم في ⟦مايو⟧ 2018',
          fixed: 'في أبريل (نيسان) 2018 ثم في مايو (أيار) 2018',
          options: { names: 'two' },
        },
        {
          text: 'في 3 ⟦أبريل/نيسان⟧ 2018 ثم في مايو 2018',
          fixed: 'في 3 أبريل 2018 ثم في مايو 2018',
          options: { names: 'one' },
        },
        {
          text: 'في ⟦أغسطس (آب)⟧ 2018',
          fixed: 'في غشت 2018',
          options: { names: 'one', system: 'moroccan' },
        },
      ],
      good: [
        { text: 'في أبريل/نيسان 2018 ثم في مايو 2018' },
        { text: 'في أبريل/نيسان 2018 يوم ثورة 14 تموز', options: { names: 'two' } },
        { text: 'في 3 جويلية 2018 و4 غشت 2018', options: { names: 'two' } },
        { text: 'قال: «عدنا جميعا إلى بيوتنا في 3 أبريل 2018»', options: { names: 'two' } },
      ],
    },
  },
  options,
  check(draft, { options: { names, system, form }, report }) {
    if (names === 'any') return;
    const duals = dualMonths(draft);
    if (names === 'one') {
      const strays = duals.map(({ start, end, month }) => ({ start, end, right: monthName(system, month) }));
      reportStrays(draft, strays, names, report);
      return;
    }
    const wanted = form === 'majority' ? (dualMajority(duals) ?? 'egyptian-slash') : form;
    const singles = singleMonths(draft).filter(({ month }) =>
      systemsOf(month).some((each) => each === 'egyptian' || each === 'levantine'),
    );
    const strays = singles.map(({ span, month: { value } }) => {
      const both = { egyptian: monthName('egyptian', value), levantine: monthName('levantine', value) };
      return { ...span, right: inDualForm(both, wanted) };
    });
    reportStrays(draft, strays, names, report);
  },
});

/** One finding for all of them, as of a style that the draft has throughout. */
function reportStrays(
  draft: Draft,
  found: readonly Stray[],
  names: 'one' | 'two',
  report: RuleContext<unknown>['report'],
): void {
  const strays = found.filter(({ start }) => !isQuotedAt(draft, start));
  const [first, ...others] = strays;
  if (!first) return;
  const written = draft.text.slice(first.start, first.end).replace(/\s+/g, ' ');
  report({
    start: first.start,
    end: first.end,
    message:
      names === 'two'
        ? {
            ar: `تكتب الدار الشهر باسمين: «${first.right}» لا «${written}» (${strays.length})`,
            en: `The house writes months by two names: «${first.right}», not «${written}» (${strays.length})`,
          }
        : {
            ar: `تكتب الدار الشهر باسم واحد: «${first.right}» لا «${written}» (${strays.length})`,
            en: `The house writes months by one name: «${first.right}», not «${written}» (${strays.length})`,
          },
    related: others.map(({ start, end }) => ({
      start,
      end,
      message: { ar: 'شهر آخر مخالف', en: 'Another month unlike the house' },
    })),
    fixes: [
      choiceOf(
        names === 'two'
          ? { ar: 'اكتب الشهور كلها باسمين', en: 'Write all months by two names' }
          : { ar: 'اكتب الشهور كلها باسم واحد', en: 'Write all months by one name' },
        ...strays.map((stray) => replace(stray, stray.right)),
      ),
    ],
  });
}
