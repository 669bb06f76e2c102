import { alignUnits, closestWindow } from './match-units.ts';
import { nameUnits, type NameUnit } from './name-units.ts';

/**
 * What a form of a name becomes when the name itself is written another way: where «خليفة حفتر» becomes «خليفة حفتار»,
 * «حفتر» becomes «حفتار» and «خليفه حفتر» the whole new name. A form that is no part of the old name stays as it is.
 */
export function followName(form: string, from: string, to: string): string {
  const [formUnits, fromUnits, toUnits] = [nameUnits(form), nameUnits(from), nameUnits(to)];
  if (isWhole(formUnits, fromUnits)) return to;
  const start = closestWindow(formUnits, fromUnits);
  if (start === undefined) return form;
  const targets = alignUnits(fromUnits, toUnits)
    .slice(start, start + formUnits.length)
    .filter((target) => target !== undefined);
  // The new name has nothing in the place of this part: «بايدن» where «جو بايدن» becomes «جو».
  if (targets.length === 0) return to;
  return to.slice(toUnits[Math.min(...targets)]!.start, toUnits[Math.max(...targets)]!.end);
}

/**
 * The whole name that is meant by a new text for one of its forms: «حفتار» for the «حفتر» of «خليفة حفتر» means
 * «خليفة حفتار», and so does «خليفة حفتار».
 */
export function wholeName(name: string, form: string, newForm: string): string {
  const [formUnits, units, newUnits] = [nameUnits(form), nameUnits(name), nameUnits(newForm)];
  const start = isWhole(formUnits, units) ? undefined : closestWindow(formUnits, units);
  if (start === undefined) return newForm;
  const before = units.slice(0, start);
  const after = units.slice(start + formUnits.length);
  const isWholeAlready =
    newUnits.length > before.length + after.length &&
    before.every(({ key }, i) => key === newUnits[i]!.key) &&
    after.every(({ key }, i) => key === newUnits[newUnits.length - after.length + i]!.key);
  if (isWholeAlready) return newForm;
  return name.slice(0, units[start]!.start) + newForm + name.slice(units[start + formUnits.length - 1]!.end);
}

/** Whether a form is the whole name in some spelling, not a part of it: «بان كيمون» is all of «بان كي-مون». */
function isWhole(form: readonly NameUnit[], name: readonly NameUnit[]): boolean {
  return form.length >= name.length || lettersOf(form) === lettersOf(name);
}

function lettersOf(units: readonly NameUnit[]): string {
  return units.map(({ key }) => key).join('');
}
