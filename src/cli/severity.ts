import type { Localized, RuleLevel, Severity } from '../core/index.ts';

/** From the gravest to the lightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const levelNames: Readonly<Record<RuleLevel, Localized>> = Object.freeze({
  error: { ar: 'خطأ', en: 'error' },
  warning: { ar: 'تحذير', en: 'warning' },
  information: { ar: 'معلومة', en: 'information' },
  hint: { ar: 'تلميح', en: 'hint' },
  off: { ar: 'معطلة', en: 'off' },
});

/** Whether a finding of `severity` is at least as grave as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
