import type { Localized } from '../../localized.ts';
import type { Finding } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { choiceOf, replace } from '../fix.ts';
import type { Misspelling, MisspellingKind } from './misspelling.ts';
import { spellingOf } from './misspellings-of.ts';

/** Reports the misspellings of one kind, each with its suggestions as choices. */
export function reportMisspellings(
  draft: Draft,
  kind: MisspellingKind,
  messageOf: (text: string, likely: string) => Localized,
  report: (finding: Finding) => void,
): void {
  for (const misspelling of spellingOf(draft).misspellings) {
    if (misspelling.kind === kind) report(findingOf(misspelling, messageOf));
  }
}

function findingOf(
  { start, end, text, suggestions }: Misspelling,
  messageOf: (text: string, likely: string) => Localized,
): Finding {
  return {
    start,
    end,
    message: messageOf(text, suggestions[0]!),
    fixes: suggestions.map((word) =>
      choiceOf({ ar: `اكتب «${word}»`, en: `Write «${word}»` }, replace({ start, end }, word)),
    ),
  };
}
