import type { Ignore, IgnoreKey } from '../core/index.ts';
import { asRecord } from './as-record.ts';

/** The value if it names one place of a draft to ignore. */
export function asIgnoreKey(value: unknown): IgnoreKey | undefined {
  const key = asRecord(value);
  const isKey = key && [key.rule, key.text, key.before, key.after].every((part) => typeof part === 'string');
  return isKey ? (key as unknown as IgnoreKey) : undefined;
}

/** The value if it names a place, a rule or an entity to ignore: ignores are kept for years, by programs of other versions. */
export function asIgnore(value: unknown): Ignore | undefined {
  const ignore = asRecord(value);
  if (typeof ignore?.subject === 'string') return { subject: ignore.subject };
  if (!ignore || typeof ignore.rule !== 'string') return undefined;
  return 'text' in ignore ? asIgnoreKey(ignore) : { rule: ignore.rule };
}
