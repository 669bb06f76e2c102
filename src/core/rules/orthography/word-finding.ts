import type { Finding } from '../../rule.ts';
import type { Localized } from '../../localized.ts';
import type { Span } from '../../text/span.ts';
import { choiceOf, replace, safeFixOf } from '../fix.ts';

/** A finding on a whole word that is written otherwise: one safe fix, or a choice of several forms, the likeliest first. */
export function wordFinding(
  { start, end }: Span,
  message: Localized,
  forms: readonly string[],
  safe: boolean,
): Finding {
  const make = safe ? safeFixOf : choiceOf;
  return {
    start,
    end,
    message,
    fixes: forms.map((form) =>
      make({ ar: `اكتب «${form}»`, en: `Write «${form}»` }, replace({ start, end }, form)),
    ),
  };
}
