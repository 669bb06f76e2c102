import { object, optional, picklist } from 'valibot';
import { rewriteName } from '../../names/index.ts';
import { defineDraftRule, type Finding, type Severity } from '../../rule.ts';
import { choiceOf } from '../fix.ts';
import { spellingPairs, type SpellingPairName } from './spelling-pairs.ts';
import { spellingPlaces, type SpellingPlace } from './spelling-places.ts';
import { spellingPresetNames, spellingPresets } from './spelling-presets.ts';

/** What a pair may be set to: what the preset says, nothing, one form in each draft, or a form of the house. */
function choicesOf(pair: SpellingPairName) {
  return optional(picklist(['preset', 'off', 'consistent', ...spellingPairs[pair].forms]), 'preset');
}

const options = object({
  /** The spellings of a kind of newsroom; a pair that is set by itself goes before it. */
  preset: optional(picklist(spellingPresetNames), 'none'),
  america: choicesOf('america'),
  g: choicesOf('g'),
  netanyahu: choicesOf('netanyahu'),
  erdogan: choicesOf('erdogan'),
  facebook: choicesOf('facebook'),
  english: choicesOf('english'),
  england: choicesOf('england'),
  africa: choicesOf('africa'),
  press: choicesOf('press'),
  syria: choicesOf('syria'),
});

/** «سورية» is seldom the country for certain, so that its pair is off until a house sets it. */
const UNSET: Partial<Record<SpellingPairName, string>> = { syria: 'off' };

/** Many houses keep «مؤتمر صحفي» apart from «صحافي», the person. */
const SEVERITIES: Partial<Record<SpellingPairName, Severity>> = { press: 'hint' };

export const houseSpelling = defineDraftRule({
  meta: {
    id: 'names/house-spelling',
    summary: {
      ar: 'كلمة بإملاءين، أو بغير إملاء الدار',
      en: 'A word in two spellings, or not in that of the house',
    },
    why: {
      ar: 'أميركا وأمريكا، وغوغل وجوجل، وإنجليزي وإنكليزي: كلها صحيحة، والعيب أن تختلط في خبر واحد. الأصل `consistent`: لا تُذكر الكلمة إلا إن كتبها النص بصيغتين، فتُعرض صيغته الغالبة. وللدار أن تختار صيغة لكل زوج، أو أن تأخذ بإملاء مجموعة من الصحف في الخيار `preset`. تعرف القاعدة النسب والجموع والسوابق (للأميركيين، وبالكونغرس)، وتترك الاقتباس المباشر. والحرف g كلمات معدودة، لا قاعدة حرف. و«سورية» صفة أيضا، فلا تُعرف إلا بعد حرف جر أو جهة، وزوجها متوقف حتى تختار الدار.',
      en: 'أميركا and أمريكا, غوغل and جوجل, إنجليزي and إنكليزي are all right; mixing them in one story is not. By default (`consistent`) a word is reported only where the text has it in two forms, and the more frequent one is offered. A house may choose a form for each pair, or take the spellings of a kind of newsroom with `preset`. The rule knows adjectives, plurals and prefixes, and leaves direct quotations alone. The letter g is a list of words, not of letters. «سورية» is an adjective too: it is known only behind a preposition or a direction, and its pair is off until a house sets it.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'زار أميركا ثم التقى الأميركيين وعاد من ⟦أمريكا⟧',
          fixed: 'زار أميركا ثم التقى الأميركيين وعاد من أميركا',
        },
        {
          text: 'بين الكونغرس والكونغرس والبيت الأبيض، وقدم لل⟦كونجرس⟧',
          fixed: 'بين الكونغرس والكونغرس والبيت الأبيض، وقدم للكونغرس',
        },
        {
          text: 'صفحته على فيسبوك وحسابه في ⟦فيس بوك⟧',
          fixed: 'صفحته على فيسبوك وحسابه في فيسبوك',
        },
        {
          text: 'لقاء بال⟦أميركيين⟧ في واشنطن',
          fixed: 'لقاء بالأمريكيين في واشنطن',
          options: { preset: 'bbc' },
        },
        { text: 'عاد ⟦إلى سوريا⟧', fixed: 'عاد إلى سورية', options: { syria: 'سورية' } },
      ],
      good: [
        { text: 'زار أميركا، وقال: «عدت من أمريكا قبل يومين»' },
        { text: 'الصحافة والصحف والصحفي', options: { preset: 'bbc' } },
        { text: 'في غوغل والكونجرس' },
        { text: 'مدينة سورية في سوريا' },
        { text: 'أميركا وأمريكا', options: { america: 'off' } },
        { text: 'لقاء بالأميركيين', options: { preset: 'bbc', america: 'أميركا' } },
      ],
    },
  },
  options,
  check(draft, { options: { preset, ...set }, report }) {
    const families = new Map<string, SpellingPlace[]>();
    for (const place of spellingPlaces(draft)) {
      const key = `${place.pair} ${place.row.family}`;
      const family = families.get(key);
      if (family) family.push(place);
      else families.set(key, [place]);
    }
    for (const places of families.values()) {
      const { pair } = places[0]!;
      const chosen = set[pair] === 'preset' ? (spellingPresets[preset][pair] ?? UNSET[pair]) : set[pair];
      if (chosen === 'off') continue;
      const house = spellingPairs[pair].forms.indexOf(chosen as never);
      for (const finding of findingsOf(places, house)) report(finding);
    }
  },
});

/** One finding for each form that is not wanted: the form `house`, or -1 for the one that most places have. */
function findingsOf(places: readonly SpellingPlace[], house: number): readonly Finding[] {
  const byForm = new Map<number, SpellingPlace[]>();
  for (const place of places.filter((each) => !each.isQuoted)) {
    const list = byForm.get(place.form);
    if (list) list.push(place);
    else byForm.set(place.form, [place]);
  }
  const wanted = house < 0 ? mostFrequent(byForm) : house;
  return [...byForm].flatMap(([form, strays]) => {
    const [first, ...others] = strays;
    return form === wanted || !first || wanted === undefined
      ? []
      : [findingOf(first, others, wanted, byForm, house)];
  });
}

function findingOf(
  first: SpellingPlace,
  others: readonly SpellingPlace[],
  wanted: number,
  byForm: ReadonlyMap<number, readonly SpellingPlace[]>,
  house: number,
): Finding {
  const { pair, row, form, phrase } = first;
  // A letter is no name for a family of words: «غوغل», not «غ».
  const nameOf = (each: number) => (pair === 'g' ? row.words[each]! : spellingPairs[pair].forms[each]!);
  const stray = nameOf(form);
  const right = nameOf(wanted);
  const counts = [byForm.get(wanted)?.length ?? 0, others.length + 1];
  const severity = SEVERITIES[pair];
  return {
    start: first.start,
    end: first.end,
    message:
      house < 0
        ? {
            ar: `«${phrase}»: في النص إملاءان، «${right}» (${counts[0]}) و«${stray}» (${counts[1]})`,
            en: `«${phrase}»: the text has two spellings, «${right}» (${counts[0]}) and «${stray}» (${counts[1]})`,
          }
        : {
            ar: `«${phrase}»: الدار تكتب «${right}» لا «${stray}» (${counts[1]})`,
            en: `«${phrase}»: the house writes «${right}», not «${stray}» (${counts[1]})`,
          },
    ...(severity && { severity }),
    related: others.map(({ start, end }) => ({
      start,
      end,
      message: { ar: `موضع آخر بإملاء «${stray}»`, en: `Another place of the spelling «${stray}»` },
    })),
    fixes: [
      {
        title: { ar: `اكتبها كلها بإملاء «${right}»`, en: `Write all of them as «${right}»` },
        safe: false,
        edits: [first, ...others].map((place) => rewriteName(place, place.row.words[wanted]!)),
      },
      ...(others.length > 0
        ? [
            choiceOf(
              { ar: `اكتب هذه «${row.words[wanted]!}»`, en: `Write this one «${row.words[wanted]!}»` },
              rewriteName(first, row.words[wanted]!),
            ),
          ]
        : []),
    ],
  };
}

/** The form of most places; of equals the one that came first. Undefined where there is but one form. */
function mostFrequent(byForm: ReadonlyMap<number, readonly SpellingPlace[]>): number | undefined {
  if (byForm.size < 2) return undefined;
  return [...byForm].reduce((best, each) => (each[1].length > best[1].length ? each : best))[0];
}
