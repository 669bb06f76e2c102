import type { HouseName } from '../../knowledge/index.ts';
import { findHouseNames, rewriteName, type HouseForm } from '../../names/index.ts';
import type { PhraseMatch } from '../../phrases/index.ts';
import { defineDraftRule, type Fix } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { isQuoted } from '../../text/quotations.ts';
import { shift } from '../../text/span.ts';

/** A form that must not stand, in offsets of the draft. */
interface Stray extends PhraseMatch<HouseForm> {
  readonly isQuoted: boolean;
}

const MERKEL: readonly HouseName[] = [
  { name: 'أنغيلا ميركل', kind: 'person', accept: ['ميركل'], forbid: ['أنجيلا ميركل'] },
];
const CONGRESS: readonly HouseName[] = [{ name: 'الكونغرس', forbid: ['الكونجرس'] }];
const FACEBOOK: readonly HouseName[] = [{ name: 'فيسبوك', forbid: ['فيس بوك'] }];

export const houseName = defineDraftRule({
  meta: {
    id: 'names/house-name',
    summary: {
      ar: 'اسم بغير الصيغة التي تكتبه بها الدار',
      en: 'A name in a form that the house does not write',
    },
    why: {
      ar: 'لكل اسم في قائمة الدار صيغة تُكتب، وقد تكون له صيغ أخرى مقبولة وصيغ مرفوضة. تجد القاعدة الصيغ المرفوضة، والصيغ المقررة التي سقطت همزتها، مع ما يتصل بها من الواو والفاء والباء واللام والكاف وأل. قائمة الدار في القسم `names` من ملف أسلوبها، وهي مقدَّمة على القائمة المرفقة بمدقّق؛ وما ترفضه قائمة الدار يُصلَح آليا إلا في الاقتباس المباشر، وما ترفضه القائمة المرفقة يختاره المحرّر.',
      en: 'A name on the list of the house has a form to write, and may have others that are accepted or forbidden. The rule finds the forbidden ones, and the right ones without their hamza, with whatever stands joined before them. The list of the house is the section `names` of its style file and goes before the list that comes with Mudaqqiq; what the house forbids is mended unseen except in direct quotations, what the other list forbids is for the editor to choose.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قالت ⟦أنجيلا ميركل⟧ أمس', fixed: 'قالت أنغيلا ميركل أمس', names: MERKEL },
        { text: 'رحب ب⟦انغيلا ميركل⟧', fixed: 'رحب بأنغيلا ميركل', names: MERKEL },
        { text: 'قدم ل⟦لكونجرس⟧ تقريرا', fixed: 'قدم للكونغرس تقريرا', names: CONGRESS },
        { text: 'صفحته على ال⟦فيس بوك⟧', fixed: 'صفحته على الفيسبوك', names: FACEBOOK },
      ],
      good: [
        { text: 'قالت ميركل أمس', names: MERKEL },
        { text: 'وفي الكونغرس وللكونغرس', names: CONGRESS },
        { text: 'قالت أنجيلا ميركل أمس' },
      ],
    },
  },
  check(draft, { report }) {
    const strays = straysOf(draft);
    for (const stray of strays) {
      const { start, end, phrase, value } = stray;
      const { name, kind, note } = value.entry;
      const reason = note ? ` (${note})` : '';
      report({
        start,
        end,
        message: value.isOwn
          ? {
              ar: `الدار تكتب «${name}» لا «${phrase}»${reason}`,
              en: `The house writes «${name}», not «${phrase}»${reason}`,
            }
          : {
              ar: `الشائع في الصحافة «${name}» لا «${phrase}»${reason}`,
              en: `Newsrooms write «${name}», not «${phrase}»${reason}`,
            },
        // What the product's list says is advice, until the house makes it its own.
        ...(!value.isOwn && { severity: 'information' as const }),
        ...(kind && { subject: `${kind}:${name}` }),
        fixes: fixesOf(stray, strays),
      });
    }
  },
});

function straysOf(draft: Draft): readonly Stray[] {
  return draft.blocks.flatMap(({ block, start: offset }) =>
    findHouseNames(draft, block).flatMap((match) =>
      match.value.judgement === 'forbidden'
        ? [{ ...shift(match, offset), isQuoted: isQuoted(block, match.start) }]
        : [],
    ),
  );
}

function fixesOf(stray: Stray, strays: readonly Stray[]): readonly Fix[] {
  const { entry, isOwn } = stray.value;
  const { name } = entry;
  const here: Fix = {
    title: { ar: `اكتب «${name}»`, en: `Write «${name}»` },
    safe: isOwn && !stray.isQuoted,
    edits: [rewriteName(stray, name)],
  };
  const everywhere = strays.filter((other) => other.value.entry === entry && !other.isQuoted);
  if (everywhere.length < 2) return [here];
  return [
    here,
    {
      title: {
        ar: `اكتب «${name}» في النص كله خارج الاقتباسات (${everywhere.length})`,
        en: `Write «${name}» throughout the text, quotations aside (${everywhere.length})`,
      },
      safe: false,
      edits: everywhere.map((other) => rewriteName(other, name)),
    },
  ];
}
