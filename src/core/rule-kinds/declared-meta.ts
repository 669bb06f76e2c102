import type { Localized } from '../localized.ts';
import type { RuleMeta } from '../rule.ts';
import type { BaseEntry } from './base-entries.ts';
import { localizedOf } from './texts.ts';

/** The metadata of a declared rule; `summary` is what its kind says where the entry says nothing. */
export function declaredMeta(entry: BaseEntry, summary: Localized, fix: RuleMeta['fix']): RuleMeta {
  const { examples = {} } = entry;
  return {
    // The schema says that it is a group and a name.
    id: entry.id as RuleMeta['id'],
    summary: entry.summary === undefined ? summary : localizedOf(entry.summary),
    why: entry.why === undefined ? summary : localizedOf(entry.why),
    level: entry.severity ?? 'information',
    fix,
    examples: {
      bad: (examples.bad ?? []).map(({ text, fixed }) => ({ text, ...(fixed !== undefined && { fixed }) })),
      good: (examples.good ?? []).map((example) =>
        typeof example === 'string' ? { text: example } : example,
      ),
    },
  };
}
