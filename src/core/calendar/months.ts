import { copticMonthNames, copticMonthVariants } from './coptic-months.ts';
import { gregorianMonthNames, gregorianMonthVariants } from './gregorian-months.ts';
import type { GregorianMonthSystem } from './gregorian-months.ts';
import { hijriMonthNames, hijriMonthVariants } from './hijri-months.ts';
import { formsOf } from './name-form.ts';
import type { NameForm, NameVariants } from './name-form.ts';

export type MonthCalendar = 'gregorian' | 'hijri' | 'coptic';

/** A set of month names; the Hijri and the Coptic calendar have one each. */
export type MonthSystem = GregorianMonthSystem | 'hijri' | 'coptic';

/** A written form of a month's name. A form names one month only, but systems may judge it differently. */
export interface MonthForm extends NameForm {
  readonly calendar: MonthCalendar;
  /** From 1 to 12, or 13 in the Coptic calendar. */
  readonly month: number;
  /** The systems that judge the form so: its own where it is canonical, else those of the preferred form; never empty. */
  readonly systems: readonly MonthSystem[];
}

const canonicalNames: Readonly<Record<MonthSystem, readonly string[]>> = {
  ...gregorianMonthNames,
  hijri: hijriMonthNames,
  coptic: copticMonthNames,
};

/** The canonical name of a month. Throws a RangeError for a month that the system does not have. */
export function monthName(system: MonthSystem, month: number): string {
  const name = canonicalNames[system][month - 1];
  if (name === undefined) {
    throw new RangeError(
      `monthName: the ${system} system has no month ${month}; count from 1 to ${canonicalNames[system].length}.`,
    );
  }
  return name;
}

/** The name of a month as it stands after a day number, where «ذو» becomes «ذي». Throws as `monthName` does. */
export function monthNameAfterDay(system: MonthSystem, month: number): string {
  return monthName(system, month).replace(/^ذو /, 'ذي ');
}

function formsOfCalendar(
  calendar: MonthCalendar,
  systems: readonly MonthSystem[],
  variants: readonly (NameVariants & { readonly month: number })[],
): readonly MonthForm[] {
  const monthCount = canonicalNames[systems[0]!].length;
  const months = Array.from({ length: monthCount }, (_, i) => i + 1);
  const systemsOf = (month: number, name: string) =>
    systems.filter((system) => monthName(system, month) === name);

  const canonical = months.flatMap((month) => {
    const names = new Set(systems.map((system) => monthName(system, month)));
    return [...names].map((form): MonthForm => {
      return { calendar, month, systems: systemsOf(month, form), form, status: 'canonical', preferred: form };
    });
  });
  const others = variants.flatMap(({ month, ...names }) => {
    // A preferred form that is only accepted («ذي القعدة») belongs to every system of its calendar.
    const own = systemsOf(month, names.preferred);
    return formsOf(names).map((form): MonthForm => {
      return { calendar, month, systems: own.length > 0 ? own : systems, ...form };
    });
  });
  return [...canonical, ...others];
}

/** Every form of every month name that the press writes; the same form stands twice where systems judge it differently. */
export const monthForms: readonly MonthForm[] = [
  ...formsOfCalendar(
    'gregorian',
    ['egyptian', 'levantine', 'tunisian', 'moroccan', 'mauritanian'],
    gregorianMonthVariants,
  ),
  ...formsOfCalendar('hijri', ['hijri'], hijriMonthVariants),
  ...formsOfCalendar('coptic', ['coptic'], copticMonthVariants),
];
