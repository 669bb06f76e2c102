import { monthForms, weekdayForms } from '../calendar/index.ts';
import type { MonthForm, WeekdayForm } from '../calendar/index.ts';
import { ordinalPhrases } from './ordinal-words.ts';

export type TimeUnit = 'week' | 'month' | 'year' | 'decade' | 'century';

/** What a word or phrase is to the grammar of dates. */
export type Lexeme =
  | { readonly kind: 'month'; readonly forms: readonly MonthForm[] }
  | { readonly kind: 'weekday'; readonly form: WeekdayForm }
  /** `direct`: it takes the month without «من»: «غرة مارس», «فاتح نوفمبر». */
  | { readonly kind: 'ordinal'; readonly value: number; readonly direct?: boolean }
  /** «عام», «سنة» before a number; with its article also a unit: «العام الماضي». */
  | { readonly kind: 'year-word'; readonly unit?: TimeUnit }
  | { readonly kind: 'unit'; readonly unit: TimeUnit }
  /** «شهر» before the name of a month. */
  | { readonly kind: 'month-word' }
  /** «يوم», «مساء», «بتاريخ» before a weekday or a date. */
  | { readonly kind: 'day-word'; readonly evening: boolean }
  | { readonly kind: 'relative-day'; readonly offset: number }
  | { readonly kind: 'modifier'; readonly direction: -1 | 0 | 1 }
  | { readonly kind: 'link' }
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'hour-word' };

/** Each phrase, folded (no tashkeel, no tatweel, single blanks) with its hamzas kept, and what it is. */
export function vocabulary(): ReadonlyMap<string, Lexeme> {
  const words = new Map<string, Lexeme>();
  const add = (lexeme: Lexeme, phrases: string) => {
    for (const phrase of phrases.split('|')) words.set(phrase, lexeme);
  };
  for (const [phrase, value] of ordinalPhrases()) words.set(phrase, { kind: 'ordinal', value });
  for (const form of weekdayForms) words.set(form.form, { kind: 'weekday', form });
  for (const { form } of monthForms) {
    words.set(form, { kind: 'month', forms: monthForms.filter((other) => other.form === form) });
  }
  add({ kind: 'year-word' }, 'عام|سنة|سنه|عامي|سنتي');
  add({ kind: 'year-word', unit: 'year' }, 'العام|السنة|للعام|للسنة');
  add({ kind: 'unit', unit: 'week' }, 'الأسبوع|الاسبوع|للأسبوع');
  add({ kind: 'unit', unit: 'month' }, 'الشهر|للشهر');
  add({ kind: 'unit', unit: 'decade' }, 'العقد');
  add({ kind: 'unit', unit: 'century' }, 'القرن|للقرن');
  add({ kind: 'month-word' }, 'شهر');
  add(
    { kind: 'day-word', evening: false },
    'يوم|يومي|أيام|نهار|صباح|فجر|ظهر|ظهيرة|بعد ظهر|عصر|بتاريخ|تاريخ|المؤرخ في',
  );
  add({ kind: 'day-word', evening: true }, 'مساء|ليلة|ليل|مساء يوم|الليلة|عشية|منتصف ليل');
  add(
    { kind: 'relative-day', offset: -2 },
    'أول من أمس|أول أمس|أمس الأول|اول من امس|اول امس|امس الاول|أول امس|أمس الاول',
  );
  add({ kind: 'relative-day', offset: -1 }, 'أمس|امس|البارحة');
  add({ kind: 'relative-day', offset: 0 }, 'اليوم');
  add({ kind: 'relative-day', offset: 1 }, 'غدا|غد|يوم غد');
  add({ kind: 'relative-day', offset: 2 }, 'بعد غد');
  const past = 'ماضي|ماضى|فائت|منصرم|منقضي|سابق';
  const now = 'جاري|جارى|حالي|حالى';
  const next = 'مقبل|قادم|آتي';
  for (const [direction, stems] of [
    [-1, past],
    [0, now],
    [1, next],
  ] as const) {
    for (const stem of stems.split('|')) {
      add({ kind: 'modifier', direction }, `ال${stem}|ال${stem.replace(/ى$/, 'ي')}ة`);
    }
  }
  add(
    { kind: 'link' },
    'الموافق|الموافق ل|الموافق له|والموافق|موافق|الموافقة|يوافق|المصادف|المصادفة|المصادف ل|يصادف|وافق|صادف',
  );
  const decades = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];
  decades.forEach((stem, i) => {
    add({ kind: 'decade', value: 20 + 10 * i }, `${stem}يات|${stem}ات|ال${stem}يات|ال${stem}ات`);
  });
  add({ kind: 'ordinal', value: 1, direct: true }, 'غرة|فاتح|الفاتح');
  add({ kind: 'hour-word' }, 'الساعة|الساعه');
  return words;
}
