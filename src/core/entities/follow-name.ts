import { alignParts, closestWindow, lettersOf, nameParts } from './name-parts.ts';

/**
 * What a form of a name becomes when the name itself is written another way: where «خليفة حفتر» becomes «خليفة حفتار»,
 * «حفتر» becomes «حفتار» and «خليفه حفتر» the whole new name. A form that is no part of the old name stays as it is.
 */
export function followName(form: string, from: string, to: string): string {
  const [formParts, fromParts, toParts] = [nameParts(form), nameParts(from), nameParts(to)];
  if (isWhole(form, from)) return to;
  const start = closestWindow(formParts, fromParts);
  if (start === undefined) return form;
  const targets = alignParts(fromParts, toParts)
    .slice(start, start + formParts.length)
    .filter((target) => target !== undefined);
  // The new name has nothing in the place of this part: «بايدن» where «جو بايدن» becomes «جو».
  if (targets.length === 0) return to;
  return toParts.slice(Math.min(...targets), Math.max(...targets) + 1).join(' ');
}

/**
 * The whole name that is meant by a new text for one of its forms: «حفتار» for the «حفتر» of «خليفة حفتر» means
 * «خليفة حفتار», and so does «خليفة حفتار».
 */
export function wholeName(name: string, form: string, newForm: string): string {
  if (isWhole(form, name)) return newForm;
  const [formParts, parts, newParts] = [nameParts(form), nameParts(name), nameParts(newForm)];
  const start = closestWindow(formParts, parts);
  if (start === undefined) return newForm;
  const before = parts.slice(0, start);
  const after = parts.slice(start + formParts.length);
  const isWholeAlready =
    newParts.length > before.length + after.length &&
    before.every((part, i) => part === newParts[i]) &&
    after.every((part, i) => part === newParts[newParts.length - after.length + i]);
  return isWholeAlready ? newForm : [...before, ...newParts, ...after].join(' ');
}

/** Whether a form is the whole name in some spelling, not a part of it: «عبدالله» is all of «عبد الله». */
function isWhole(form: string, name: string): boolean {
  return nameParts(form).length >= nameParts(name).length || lettersOf(form) === lettersOf(name);
}
