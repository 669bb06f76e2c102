import type { Weekday } from './day-number.ts';
import { formsOf } from './name-form.ts';
import type { NameForm, NameVariants } from './name-form.ts';

/** A written form of a weekday's name. */
export interface WeekdayForm extends NameForm {
  readonly weekday: Weekday;
}

/** The canonical names (CLDR ar), from Sunday on. */
const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'الأحد',
  1: 'الاثنين',
  2: 'الثلاثاء',
  3: 'الأربعاء',
  4: 'الخميس',
  5: 'الجمعة',
  6: 'السبت',
};

/** Forms met in the press beside the canonical ones. The hamza of «الإثنين» is a matter of taste, that of «الأثنين» wrong. */
const weekdayVariants: readonly (NameVariants & { readonly weekday: Weekday })[] = [
  { weekday: 0, preferred: 'الأحد', misspelt: ['الاحد', 'الإحد'] },
  { weekday: 1, preferred: 'الاثنين', accepted: ['الإثنين'], misspelt: ['الأثنين'] },
  { weekday: 2, preferred: 'الثلاثاء', misspelt: ['الثلثاء'] },
  { weekday: 3, preferred: 'الأربعاء', misspelt: ['الاربعاء', 'الإربعاء'] },
  { weekday: 5, preferred: 'الجمعة', misspelt: ['الجمعه'] },
];

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The canonical name of a weekday, with its article. */
export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday];
}

/** Every form of every weekday name that the press writes. */
export const weekdayForms: readonly WeekdayForm[] = [
  ...weekdays.map((weekday): WeekdayForm => {
    const form = weekdayNames[weekday];
    return { weekday, form, status: 'canonical', preferred: form };
  }),
  ...weekdayVariants.flatMap(({ weekday, ...names }) => formsOf(names).map((form) => ({ weekday, ...form }))),
];
