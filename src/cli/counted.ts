import type { Localized } from '../core/index.ts';

/** A phrase in every form that a number asks for; `#` stands for the number. */
export interface CountedPhrase {
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
  readonly en: { readonly zero?: string; readonly one: string; readonly other: string };
}

// The Arabic categories: one, two, few (3-10 of a hundred), many (11-99 of a hundred), other (100-102, 200-202 …).
const arabic = new Intl.PluralRules('ar');

/** The phrase with its number, in agreement: «ملاحظة واحدة»، «ملاحظتان»، «3 ملاحظات»، «11 ملاحظة». */
export function counted(phrase: CountedPhrase, count: number): Localized {
  const { zero, one, other } = phrase.en;
  const english = count === 0 && zero !== undefined ? zero : count === 1 ? one : other;
  return {
    ar: phrase.ar[arabic.select(count)].replace('#', String(count)),
    en: english.replace('#', String(count)),
  };
}
