import { ruleLevels, type RuleLevel } from '../core/index.ts';
import type { Arguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What `--rule` sets: `rule=severity`. */
export function ruleLevel(setting: string): readonly [string, RuleLevel] {
  const [, id, level] = /^(.+)=(.+)$/.exec(setting) ?? [];
  if (id !== undefined && isOneOf(level, ruleLevels)) return [id, level];
  const allowed = ruleLevels.join(', ');
  throw new UsageError({
    ar: `القيمة «${setting}» غير صالحة للخيار --rule؛ الصيغة: القاعدة=الدرجة، والدرجات: ${allowed}.`,
    en: `"${setting}" does not fit --rule: write rule=severity with one of ${allowed}.`,
  });
}

/** The last value given for an option, which must be one of `allowed`. */
export function choice<T extends string>(
  { values }: Arguments,
  name: string,
  allowed: readonly T[],
  otherwise: T,
): T {
  const value = values.get(name)?.at(-1);
  return value === undefined ? otherwise : oneOf(name, value, allowed);
}

/** The value, which must be one of `allowed`. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if (isOneOf(value, allowed)) return value;
  const list = allowed.join(', ');
  throw new UsageError({
    ar: `القيمة «${value}» غير معروفة للخيار --${name}؛ القيم: ${list}.`,
    en: `Unknown value "${value}" for --${name}; the values are ${list}.`,
  });
}

/** Whether a value is one of `allowed`. */
export function isOneOf<T extends string>(value: string | undefined, allowed: readonly T[]): value is T {
  return (allowed as readonly (string | undefined)[]).includes(value);
}

/** Refuses words beyond so many. */
export function atMost(operands: readonly string[], count: number): void {
  const extra = operands[count];
  if (extra === undefined) return;
  throw new UsageError({ ar: `كلمة زائدة: «${extra}».`, en: `Unexpected word: "${extra}".` });
}
