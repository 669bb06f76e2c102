import type { NameVariants } from './name-form.ts';

/** The canonical names from the first month to the twelfth (CLDR ar). */
export const hijriMonthNames: readonly string[] = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];

/** All pairs of a first and a second word but the ones that are right. */
function misspeltPairs(
  firstWords: readonly string[],
  secondWords: readonly string[],
  right: readonly string[],
): readonly string[] {
  const pairs = firstWords.flatMap((first) => secondWords.map((second) => `${first} ${second}`));
  return pairs.filter((pair) => !right.includes(pair));
}

// «جمادى» is feminine and ends in alif maqsura; both halves of the name are misspelt, in every combination.
const jumada = ['جمادى', 'جمادي', 'جماد'];
const first = ['الأولى', 'الاولى', 'الأولي', 'الاولي', 'الأول', 'الاول', 'أولى', 'اولى', 'أول', 'اول'];
const last = [
  'الآخرة',
  'الاخرة',
  'الأخرة',
  'الآخره',
  'الاخره',
  'الأخره',
  'الآخر',
  'الاخر',
  'الأخر',
  'الأخرى',
  'الاخرى',
];
const lastWithoutArticle = ['آخرة', 'اخرة', 'آخر', 'اخر'];
const second = ['الثانية', 'الثانيه', 'الثاني', 'الثانى', 'ثانية', 'ثانيه', 'ثاني', 'ثانى'];

/**
 * Forms met in the press beside the canonical ones, by month. «الثاني» is for houses that speak of a second where there
 * is no third. «ذي» is the genitive that a day number asks for: «ذي» and the accusative «ذا» are mended to it, never to «ذو».
 */
export const hijriMonthVariants: readonly (NameVariants & { readonly month: number })[] = [
  { month: 1, preferred: 'محرم', accepted: ['المحرم', 'محرم الحرام'] },
  { month: 2, preferred: 'صفر', accepted: ['صفر الخير'] },
  { month: 3, preferred: 'ربيع الأول', misspelt: ['ربيع الاول', 'ربيع أول', 'ربيع اول'] },
  {
    month: 4,
    preferred: 'ربيع الآخر',
    style: ['ربيع الثاني'],
    misspelt: [
      'ربيع الاخر',
      'ربيع الأخر',
      'ربيع آخر',
      'ربيع اخر',
      'ربيع الثانى',
      'ربيع ثاني',
      'ربيع ثانى',
      'ربيع ثان',
    ],
  },
  {
    month: 5,
    preferred: 'جمادى الأولى',
    misspelt: misspeltPairs(jumada, first, ['جمادى الأولى']),
  },
  {
    month: 6,
    preferred: 'جمادى الآخرة',
    style: ['جمادى الثانية'],
    misspelt: misspeltPairs(
      jumada,
      [...last, ...lastWithoutArticle, ...second],
      ['جمادى الآخرة', 'جمادى الثانية'],
    ),
  },
  { month: 7, preferred: 'رجب', accepted: ['رجب الفرد', 'رجب المرجب'] },
  { month: 8, preferred: 'شعبان', accepted: ['شعبان المعظم'] },
  { month: 9, preferred: 'رمضان', accepted: ['رمضان المبارك', 'رمضان المعظم', 'رمضان الكريم'] },
  {
    month: 11,
    preferred: 'ذو القعدة',
    accepted: ['ذي القعدة', 'ذي القعدة الحرام'],
    misspelt: ['ذوالقعدة', 'ذو القعده', 'ذوالقعده'],
  },
  {
    month: 11,
    preferred: 'ذي القعدة',
    misspelt: ['ذي القعده', 'ذيالقعدة', 'ذى القعدة', 'ذى القعده', 'ذا القعدة', 'ذا القعده'],
  },
  {
    month: 12,
    preferred: 'ذو الحجة',
    accepted: ['ذي الحجة', 'ذي الحجة الحرام'],
    misspelt: ['ذوالحجة', 'ذو الحجه', 'ذوالحجه'],
  },
  {
    month: 12,
    preferred: 'ذي الحجة',
    misspelt: ['ذي الحجه', 'ذيالحجة', 'ذى الحجة', 'ذى الحجه', 'ذا الحجة', 'ذا الحجه'],
  },
];
