import { object, optional, picklist } from 'valibot';
import { placedByNames } from '../../names/index.ts';
import { defineDraftRule, type Fix } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { isQuoted } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { personPlaces, type NamedPlace } from './person-places.ts';

const FORMS = ['full', 'dot', 'slash'] as const;
type TitleForm = (typeof FORMS)[number];

interface Title {
  readonly letter: string;
  readonly masculine: string;
  readonly feminine: string;
}

const TITLES: readonly Title[] = [
  { letter: 'د', masculine: 'الدكتور', feminine: 'الدكتورة' },
  { letter: 'م', masculine: 'المهندس', feminine: 'المهندسة' },
];

/** A title before a person's name, without a conjunction joined to it. */
interface TitlePlace extends Span {
  readonly title: Title;
  readonly form: TitleForm;
  readonly written: string;
  /** How many code units lie between it and the name. */
  readonly gap: number;
  readonly isQuoted: boolean;
}

const options = object({
  /** The form of the house, or the one that most places of the draft have. */
  form: optional(picklist(['majority', ...FORMS]), 'majority'),
});

export const titleForm = defineDraftRule({
  meta: {
    id: 'names/title-form',
    summary: { ar: 'اللقب نفسه بصيغتين', en: 'One title in two forms' },
    why: {
      ar: 'يكتب الخبر اللقب بصيغة واحدة: «الدكتور» أو «د.» أو «د/»، والدار تختار. تجد القاعدة اللقب قبل أسماء الأشخاص، وتترك الاقتباس المباشر.',
      en: 'A story writes a title in one form, «الدكتور», «د.» or «د/»; the house chooses. The rule finds titles before persons’ names and leaves direct quotations alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'قال د. محمد حسنين إن د. محمد البرادعي وصل.\nوأضاف ⟦الدكتور⟧ محمد حسنين ذلك',
          fixed: 'قال د. محمد حسنين إن د. محمد البرادعي وصل.\nوأضاف د. محمد حسنين ذلك',
        },
        {
          text: 'قال ⟦د/⟧ محمد حسنين أمس',
          fixed: 'قال الدكتور محمد حسنين أمس',
          options: { form: 'full' },
        },
      ],
      good: [
        { text: 'قال د. محمد حسنين إن د. محمد البرادعي وصل.' },
        { text: 'قال د. محمد حسنين إن الدكتور الذي عالجه وصل.' },
      ],
    },
  },
  options,
  check(draft, { options: { form }, report }) {
    const places = titlePlaces(draft).filter((place) => !place.isQuoted);
    for (const title of TITLES) {
      const ofTitle = places.filter((place) => place.title === title);
      const wanted = form === 'majority' ? majority(ofTitle) : form;
      for (const stray of FORMS) {
        const [first, ...others] = ofTitle.filter((place) => place.form === stray);
        if (!first || stray === wanted) continue;
        const right = shown(title, wanted);
        report({
          start: first.start,
          end: first.end,
          message: {
            ar: `اللقب «${first.written}» بصيغة غير صيغة ${form === 'majority' ? 'النص' : 'الدار'} «${right}»`,
            en: `The title «${first.written}» is not in the form of the ${form === 'majority' ? 'text' : 'house'}, «${right}»`,
          },
          related: others.map(({ start, end }) => ({
            start,
            end,
            message: { ar: 'موضع آخر بهذه الصيغة', en: 'Another place of this form' },
          })),
          fixes: fixesOf(first, others, wanted),
        });
      }
    }
  },
});

function shown({ letter, masculine }: Title, form: TitleForm): string {
  return form === 'full' ? masculine : `${letter}${form === 'dot' ? '.' : '/'}`;
}

/** A short title says not whether it is a man's or a woman's, so that the full one is a choice at each place. */
function fixesOf(first: TitlePlace, others: readonly TitlePlace[], wanted: TitleForm): readonly Fix[] {
  const { title } = first;
  const put = (place: TitlePlace, text: string) =>
    replace({ start: place.start, end: place.end + place.gap }, `${text} `);
  if (wanted !== 'full') {
    const text = shown(title, wanted);
    return [
      choiceOf(
        { ar: `اكتبها كلها «${text}»`, en: `Write all of them «${text}»` },
        ...[first, ...others].map((place) => put(place, text)),
      ),
    ];
  }
  return [title.masculine, title.feminine].map((text) =>
    choiceOf({ ar: `اكتب «${text}»`, en: `Write «${text}»` }, put(first, text)),
  );
}

const titlePlaces = placedByNames((block, mentions) =>
  personPlaces(block, mentions).flatMap((place) => readTitle(block, place) ?? []),
);

/** The title whose last token is `before`: «الدكتور», «والدكتورة», or the mark of «د.» and «د/». */
function readTitle(block: Block, { mention, before }: NamedPlace): TitlePlace | undefined {
  const last = block.tokens[before];
  if (!last) return undefined;
  const mark = markOf(block, last);
  const word = mark === '.' || mark === '/' ? block.tokens[before - 1] : last;
  if (word?.kind !== 'word') return undefined;
  const written = bare(textOf(block, word));
  // No title begins with the letter of a conjunction.
  const cut = /^[وف]./.test(written) ? 1 : 0;
  const title = titleOf(written.slice(cut), mark);
  if (!title) return undefined;
  return {
    title,
    form: mark === '.' ? 'dot' : mark === '/' ? 'slash' : 'full',
    written: `${written.slice(cut)}${mark}`,
    start: word.start + cut,
    end: last.end,
    gap: mention.start - last.end,
    isQuoted: isQuoted(block, word.start),
  };
}

function titleOf(word: string, mark: string): Title | undefined {
  return TITLES.find(({ letter, masculine, feminine }) =>
    mark === '' ? word === masculine || word === feminine : word === letter,
  );
}

/** The form of most places; of equals the one that came first. */
function majority(places: readonly TitlePlace[]): TitleForm {
  const count = (form: TitleForm) => places.filter((place) => place.form === form).length;
  const [first = 'full', ...others] = [...new Set(places.map(({ form }) => form))];
  return others.reduce((best, form) => (count(form) > count(best) ? form : best), first);
}
