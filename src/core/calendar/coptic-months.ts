import type { NameVariants } from './name-form.ts';

/** The canonical names from the first month to the thirteenth (CLDR ar, but for the hamza of the last). */
export const copticMonthNames: readonly string[] = [
  'توت',
  'بابه',
  'هاتور',
  'كيهك',
  'طوبة',
  'أمشير',
  'برمهات',
  'برمودة',
  'بشنس',
  'بؤونة',
  'أبيب',
  'مسرى',
  'نسيء',
];

/** Forms met beside the canonical ones, by month. */
export const copticMonthVariants: readonly (NameVariants & { readonly month: number })[] = [
  { month: 2, preferred: 'بابه', accepted: ['بابة'] },
  { month: 4, preferred: 'كيهك', accepted: ['كياك'] },
  { month: 5, preferred: 'طوبة', misspelt: ['طوبه'] },
  { month: 6, preferred: 'أمشير', misspelt: ['امشير'] },
  { month: 8, preferred: 'برمودة', misspelt: ['برموده'] },
  { month: 10, preferred: 'بؤونة', accepted: ['بؤنة'], misspelt: ['بؤونه', 'بؤنه'] },
  { month: 11, preferred: 'أبيب', misspelt: ['ابيب'] },
  { month: 12, preferred: 'مسرى', misspelt: ['مسري'] },
  { month: 13, preferred: 'نسيء', accepted: ['النسيء'], misspelt: ['نسيئ', 'نسئ', 'النسيئ', 'النسئ'] },
];
