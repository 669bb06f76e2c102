import { listedNouns } from './listed-nouns.ts';
import type { ListedNoun } from './listed-nouns.ts';
import type { Noun, NounForm } from './noun-forms.ts';
import { unitsList } from './units-list.ts';

/** Latin signs that are English words or letters of other things as well. */
const NO_SIGNS = new Set(['in', 'mo', 'px', 'ct', 'bp', 'pp', 'ly', 'mass']);

const listed = listedNouns(unitsList);

/** Units of measure and of time, under one name for all spellings of one unit: «كيلومتر» for «كلم» and «كيلو متر». */
export const units: readonly Noun[] = listed.map((noun) => {
  const { forms, abbreviations, columns } = noun;
  const [, symbol] = columns;
  // A single letter is many other things: «15 د. أحمد».
  const signs = [...abbreviations, symbol].filter(
    (sign) =>
      /^(?:[\u0621-\u064a]{2,}(?:\/[\u0621-\u064a]+)?|[A-Za-z]{2,4})$/.test(sign) && !NO_SIGNS.has(sign),
  );
  return {
    name: nameOf(noun),
    forms: [...forms, ...signs.map((sign): [string, NounForm] => [sign, 'sign'])],
  };
});

/** The spelling that stands for all of one unit: the last that has an abbreviation, or else the last of one word. */
function nameOf({ name, columns: [kind, symbol] }: ListedNoun): string {
  // «سنة» and «عام» are one unit, but an editor counts them apart.
  if (kind === 'time') return name;
  const same = listed.filter(({ columns }) => columns[0] === kind && columns[1] === symbol);
  const known =
    same.findLast(({ abbreviations }) => abbreviations.length > 0) ??
    same.findLast((other) => !other.name.includes(' ')) ??
    same.at(-1);
  return known?.name ?? name;
}
