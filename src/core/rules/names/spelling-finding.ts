import type { Spelling } from '../../names/index.ts';
import type { Localized } from '../../localized.ts';
import type { Finding } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { spellingFixes } from './spelling-fixes.ts';
import type { StraySpelling } from './stray-spellings.ts';
import { subjectAt } from './subject-at.ts';

/** What is said of a stray spelling, at its first place, with the first place of each other spelling beside it. */
export function spellingFinding(draft: Draft, stray: StraySpelling, message: Localized): Finding {
  const { start, end } = stray.stray.places[0]!;
  const others = stray.group.spellings.filter((spelling) => spelling !== stray.stray);
  return {
    start,
    end,
    message,
    ...subjectAt(draft, { start, end }),
    related: others.map(({ text, places }) => ({
      start: places[0]!.start,
      end: places[0]!.end,
      message: {
        ar: `أول موضع لـ«${text}» (${places.length})`,
        en: `The first «${text}» (${places.length})`,
      },
    })),
    fixes: spellingFixes(draft, stray),
  };
}

/** The stray spelling, then the others, each with its count: «أوبزرفر» (1) و«أوبزيرفر» (3). */
export function countedForms({ group, stray }: StraySpelling): Localized {
  const forms = [stray, ...group.spellings.filter((spelling) => spelling !== stray)].map(
    ({ text, places }: Spelling) => `«${text}» (${places.length})`,
  );
  return { ar: forms.join(' و'), en: forms.join(', ') };
}
