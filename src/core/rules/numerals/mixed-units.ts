import { array, object, optional, string } from 'valibot';
import { nounBehind, readQuantities } from '../../quantities/index.ts';
import type { NounPlace } from '../../quantities/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import type { PlacedFigure } from './figures.ts';

/** A number in figures with its unit. */
interface Measure extends PlacedFigure {
  /** Under which name all spellings of the unit stand: «كيلومتر». */
  readonly name: string;
  /** The sign that is written, or the name for the unit in words of whatever form. */
  readonly style: string;
  /** The number alone, with the blank behind it. */
  readonly figures: string;
  readonly noun: NounPlace['noun'];
  /** Absent where the writing leaves it open. */
  readonly value?: number | undefined;
}

const options = object({
  /** Units as the house writes them, a sign or the full name: «كلم», «كيلوغرام»; others follow most of the draft. */
  prefer: optional(array(string()), []),
});

export const mixedUnits = defineDraftRule({
  meta: {
    id: 'numerals/mixed-units',
    summary: { ar: 'وحدة واحدة بأكثر من صورة', en: 'One unit written in several ways' },
    why: {
      ar: 'يلتزم الخبر صورة واحدة للوحدة بعد الأرقام: كم أو كلم أو كيلومتر. لا تشمل القاعدة ما كُتب عدده بالحروف (خمسة كيلومترات)، ولا أسماء الوحدات بلا عدد.',
      en: 'One story writes a unit behind figures in one way: كم, كلم or كيلومتر. Numbers in words (خمسة كيلومترات) and units without a number are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'على بعد 15 كم ثم 20 كم ثم ⟦30 كلم⟧', fixed: 'على بعد 15 كم ثم 20 كم ثم 30 كم' },
        {
          text: 'على بعد 15 كيلومترا ثم 5 كيلومترات ثم ⟦7 كم⟧',
          fixed: 'على بعد 15 كيلومترا ثم 5 كيلومترات ثم 7 كيلومترات',
        },
        { text: 'على بعد ⟦15 كيلومترا⟧', fixed: 'على بعد 15 كلم', options: { prefer: ['كلم'] } },
      ],
      good: [
        { text: 'على بعد 15 كم، أي خمسة كيلومترات، و5 كغ و7 كم' },
        { text: 'كم مرة قطع 15 كيلومترا و5 كيلومترات و30 كم/س' },
      ],
    },
  },
  options,
  check(draft, { options: { prefer }, report }) {
    const measures = placedIn(draft, measuresOf);
    for (const name of new Set(measures.map((measure) => measure.name))) {
      const own = new Map(
        measures.filter((measure) => measure.name === name).map((measure) => [measure.word, measure]),
      );
      const preferred = prefer.find((style) => style === name || signsOf(own).has(style));
      const found = strayWords<string>(
        measures.filter(({ word }) => own.has(word)),
        (word) => own.get(word)!.style,
        preferred ?? 'majority',
      );
      if (!found) continue;
      const { wanted, kept, strays, first } = found;
      const model = [...own.values()].find(({ style }) => style === wanted)?.noun;
      report(
        strayFinding(found, {
          message: {
            ar: `${preferred ? 'الدار تكتب' : 'الغالب في النص'} «${wanted}» (${kept})، وهنا «${first.word}» (${strays.length})`,
            en: `${preferred ? 'The house writes' : 'This text mostly has'} «${wanted}» (${kept}); here it is «${first.word}» (${strays.length})`,
          },
          other: { ar: 'الوحدة نفسها بصورة أخرى', en: 'The same unit written otherwise' },
          title: { ar: `اكتبها كلها بصورة «${wanted}»`, en: `Write all of them as «${wanted}»` },
          safe: false,
          rewrite: (word) => inStyle(own.get(word)!, wanted, model),
        }),
      );
    }
  },
});

/** The measures of a block in units that have a sign. */
function measuresOf(block: Block): readonly Measure[] {
  return readQuantities(block).flatMap(({ number, unit, value, until }) => {
    if (!number || unit === undefined || !/[0-9\u0660-\u0669]/.test(block.text[number.start]!)) return [];
    const place = nounBehind(block, number.end);
    if (place?.kind !== 'unit' || !place.noun.forms.some(([, form]) => form === 'sign')) return [];
    const { name, form, noun } = place;
    const written = block.text.slice(place.start, place.end);
    return [
      {
        start: number.start,
        end: place.end,
        word: block.text.slice(number.start, place.end),
        figures: block.text.slice(number.start, place.start),
        name,
        style: form === 'sign' ? written : name,
        noun,
        value: until ?? value,
      },
    ];
  });
}

function signsOf(measures: ReadonlyMap<string, Measure>): ReadonlySet<string> {
  const forms = [...measures.values()].flatMap(({ noun }) => noun.forms);
  return new Set(forms.flatMap(([phrase, form]) => (form === 'sign' ? [phrase] : [])));
}

/** A measure with its unit as a sign, or in words as its number wants them, spelt as in the rest of the draft. */
function inStyle({ figures, name, noun, value }: Measure, style: string, model = noun): string {
  if (style !== name) return figures + style;
  const rest = value === undefined || !Number.isInteger(value) ? 0 : value % 100;
  const form = rest >= 3 && rest <= 10 ? 'plural' : rest >= 11 ? 'accusative' : 'singular';
  return figures + (model.forms.find((each) => each[1] === form)?.[0] ?? name);
}
