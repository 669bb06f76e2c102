import type { NounForm } from './noun-forms.ts';

/**
 * Whether a counted noun has the form that Arabic asks for behind a number: the plural behind 3 to 10, the singular
 * accusative behind 11 to 99 (which the press often leaves without its alif), the singular behind full hundreds. The
 * last two digits decide. A fraction takes any form.
 */
export function agrees(value: number | undefined, form: NounForm | undefined): boolean {
  if (value === undefined || !Number.isInteger(value)) return form !== undefined;
  const rest = value % 100;
  if (rest >= 3 && rest <= 10) return form === 'plural';
  if (rest >= 11) return form === 'accusative' || form === 'singular';
  return value !== 2 && form === 'singular';
}
