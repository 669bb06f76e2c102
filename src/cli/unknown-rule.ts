import { nearest, type Localized, type Rule } from '../core/index.ts';

/** What to say of a rule id that names no rule, with the rule that was probably meant; nothing of one that does. */
export function unknownRule(id: string, rules: readonly Rule[]): Localized | undefined {
  const known = rules.map((rule): string => rule.meta.id);
  if (known.includes(id)) return undefined;
  const meant = nearest(id, known);
  return {
    ar: `لا توجد قاعدة باسم «${id}»؛ ${meant ? `لعل المقصود ${meant}.` : 'تعرض القواعد كلها: mudaqqiq rules'}`,
    en: `There is no rule "${id}"; ${meant ? `did you mean ${meant}?` : 'to list them all: mudaqqiq rules'}`,
  };
}
