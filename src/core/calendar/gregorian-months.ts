import type { NameVariants } from './name-form.ts';

/**
 * A set of Gregorian month names, named after the press that writes it:
 * - `egyptian`: Egypt, the Gulf, Sudan, Libya, Yemen;
 * - `levantine`: Syria, Lebanon, Jordan, Palestine, Iraq;
 * - `tunisian`: Tunisia and Algeria;
 * - `moroccan`, `mauritanian`.
 */
export type GregorianMonthSystem = 'egyptian' | 'levantine' | 'tunisian' | 'moroccan' | 'mauritanian';

/** The canonical names from January to December (CLDR: ar-EG, ar-SY, ar-TN, ar-MA, ar-MR). */
export const gregorianMonthNames: Readonly<Record<GregorianMonthSystem, readonly string[]>> = {
  egyptian: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  tunisian: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  moroccan: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
  mauritanian: [
    'يناير',
    'فبراير',
    'مارس',
    'إبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغشت',
    'شتمبر',
    'أكتوبر',
    'نوفمبر',
    'دجمبر',
  ],
};

/** Forms met in the press beside the canonical ones, by month. A Levantine name without its article is misspelt. */
export const gregorianMonthVariants: readonly (NameVariants & { readonly month: number })[] = [
  {
    month: 1,
    preferred: 'كانون الثاني',
    misspelt: ['كانون الثانى', 'كانون ثاني', 'كانون ثانى', 'كانون ثان'],
  },
  { month: 1, preferred: 'جانفي', misspelt: ['جانفى'] },
  { month: 2, preferred: 'فيفري', misspelt: ['فيفرى', 'فيفيري'] },
  { month: 3, preferred: 'آذار', misspelt: ['اذار', 'أذار'] },
  // «إبريل» is Mauritania's own name, and the choice of some houses elsewhere.
  { month: 4, preferred: 'أبريل', style: ['إبريل'], misspelt: ['ابريل'] },
  { month: 4, preferred: 'إبريل', misspelt: ['ابريل'] },
  { month: 4, preferred: 'أفريل', misspelt: ['افريل'] },
  // «مايس» is Iraq's.
  { month: 5, preferred: 'أيار', style: ['مايس'], misspelt: ['ايار', 'آيار', 'إيار'] },
  { month: 6, preferred: 'يونيو', style: ['يونيه'], misspelt: ['يونية'] },
  { month: 7, preferred: 'يوليو', style: ['يوليه'], misspelt: ['يولية'] },
  { month: 7, preferred: 'جويلية', misspelt: ['جويليه'] },
  { month: 8, preferred: 'أغسطس', misspelt: ['اغسطس', 'إغسطس'] },
  { month: 8, preferred: 'آب', misspelt: ['اب'] },
  { month: 8, preferred: 'أوت', misspelt: ['اوت', 'آوت'] },
  { month: 8, preferred: 'أغشت', misspelt: ['اغشت'] },
  { month: 9, preferred: 'أيلول', misspelt: ['ايلول', 'إيلول'] },
  { month: 10, preferred: 'أكتوبر', misspelt: ['اكتوبر', 'إكتوبر'] },
  { month: 10, preferred: 'تشرين الأول', misspelt: ['تشرين الاول', 'تشرين أول', 'تشرين اول'] },
  { month: 11, preferred: 'نوفمبر', misspelt: ['نوفنبر'] },
  {
    month: 11,
    preferred: 'تشرين الثاني',
    misspelt: ['تشرين الثانى', 'تشرين ثاني', 'تشرين ثانى', 'تشرين ثان'],
  },
  { month: 12, preferred: 'كانون الأول', misspelt: ['كانون الاول', 'كانون أول', 'كانون اول'] },
];
