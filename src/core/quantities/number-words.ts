/** What a word is to the grammar of numbers. */
export type NumberWord =
  /** 1 to 9. `short`: also a word or a fraction of its own, and so no number without a noun: «ست», «سبع», «خمس». */
  | { readonly kind: 'unit'; readonly value: number; readonly short?: boolean }
  /** «أحد», «اثنا»: the unit of a number between 10 and 20 only. */
  | { readonly kind: 'teen-unit'; readonly value: 1 | 2 }
  | { readonly kind: 'ten'; readonly short?: boolean }
  | { readonly kind: 'tens'; readonly value: number }
  /** 100 to 900 in one word: «مئة», «مئتي», «ثلاثمئة». */
  | { readonly kind: 'hundreds'; readonly value: number }
  /** `form` is `open` where it is the dual before a noun («مليونا ناخب») or the accusative («15 مليونا»). */
  | {
      readonly kind: 'scale';
      readonly exponent: 3 | 6 | 9 | 12;
      readonly form: 'one' | 'two' | 'many' | 'open';
    }
  | { readonly kind: 'fraction'; readonly value: number };

/** Each number word, without tashkeel, and what it is. */
export const numberWords: ReadonlyMap<string, NumberWord> = vocabulary();

function vocabulary(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: NumberWord, forms: string) => {
    for (const form of forms.split(' ')) words.set(form, word);
  };
  const units: readonly (readonly [long: string, short: string, stem: string])[] = [
    ['ثلاثة', 'ثلاث', 'ثلاث'],
    ['أربعة اربعة', 'أربع اربع', 'أربع اربع'],
    ['خمسة', 'خمس', 'خمس'],
    ['ستة', 'ست', 'ست'],
    ['سبعة', 'سبع', 'سبع'],
    ['ثمانية', 'ثماني ثمان', 'ثمان ثماني'],
    ['تسعة', 'تسع', 'تسع'],
  ];
  add({ kind: 'unit', value: 1, short: true }, 'واحد واحدة');
  add({ kind: 'unit', value: 2 }, 'اثنان اثنين اثنتان اثنتين إثنان إثنين');
  add({ kind: 'teen-unit', value: 1 }, 'أحد احد إحدى احدى');
  add({ kind: 'teen-unit', value: 2 }, 'اثنا اثني اثنتا اثنتي إثنا إثني إثنتا إثنتي');
  units.forEach(([long, short, stems], i) => {
    const value = i + 3;
    add({ kind: 'unit', value }, long);
    add({ kind: 'unit', value, short: true }, short);
    for (const stem of stems.split(' ')) {
      add({ kind: 'hundreds', value: value * 100 }, `${stem}مئة ${stem}مائة`);
    }
  });
  add({ kind: 'ten' }, 'عشرة');
  add({ kind: 'ten', short: true }, 'عشر');
  ['عشر', 'ثلاث', 'أربع اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].forEach((stems, i) => {
    for (const stem of stems.split(' ')) add({ kind: 'tens', value: 20 + 10 * i }, `${stem}ين ${stem}ون`);
  });
  add({ kind: 'hundreds', value: 100 }, 'مئة مائة');
  add({ kind: 'hundreds', value: 200 }, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي');
  add({ kind: 'scale', exponent: 3, form: 'one' }, 'ألف الف');
  add({ kind: 'scale', exponent: 3, form: 'many' }, 'آلاف الاف ألاف');
  add({ kind: 'scale', exponent: 3, form: 'two' }, 'ألفان ألفين ألفي');
  add({ kind: 'scale', exponent: 3, form: 'open' }, 'ألفا');
  const scales = [
    [6, 'مليون', 'ملايين'],
    [9, 'مليار', 'مليارات'],
    [9, 'بليون', 'بلايين'],
    [12, 'تريليون', 'تريليونات'],
    [12, 'ترليون', 'ترليونات'],
  ] as const;
  for (const [exponent, one, many] of scales) {
    add({ kind: 'scale', exponent, form: 'one' }, one);
    add({ kind: 'scale', exponent, form: 'many' }, many);
    add({ kind: 'scale', exponent, form: 'two' }, `${one}ان ${one}ين ${one}ي`);
    add({ kind: 'scale', exponent, form: 'open' }, `${one}ا`);
  }
  add({ kind: 'fraction', value: 0.5 }, 'نصف');
  add({ kind: 'fraction', value: 0.25 }, 'ربع');
  return words;
}
