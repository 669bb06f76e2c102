/**
 * - `canonical`: the form that CLDR gives and that we write;
 * - `accepted`: as right as the canonical form, never reported («ذي القعدة»);
 * - `style`: right, but the choice of other houses («ربيع الثاني»);
 * - `misspelt`: no reference spells it so («اغسطس», «جمادى الأول»).
 */
export type NameStatus = 'canonical' | 'accepted' | 'style' | 'misspelt';

/**
 * A written form of a name. It has no tashkeel and no tatweel, and single blanks between its words: readers fold a text
 * so before they look it up, but keep each hamza, for a lost hamza is what tells many a misspelt form.
 */
export interface NameForm {
  readonly form: string;
  readonly status: NameStatus;
  /** What to write in its place: the form itself where it is canonical or accepted. */
  readonly preferred: string;
}

/** The forms that are met beside a preferred one. */
export interface NameVariants {
  /** A canonical or accepted form of the same name. */
  readonly preferred: string;
  readonly accepted?: readonly string[];
  readonly style?: readonly string[];
  readonly misspelt?: readonly string[];
}

/** Lists the variants as forms, without the preferred form itself. */
export function formsOf({
  preferred,
  accepted = [],
  style = [],
  misspelt = [],
}: NameVariants): readonly NameForm[] {
  return [
    ...accepted.map((form) => ({ form, status: 'accepted', preferred: form }) as const),
    ...style.map((form) => ({ form, status: 'style', preferred }) as const),
    ...misspelt.map((form) => ({ form, status: 'misspelt', preferred }) as const),
  ];
}
