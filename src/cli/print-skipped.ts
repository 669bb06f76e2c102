import type { Language } from '../core/index.ts';
import { counted } from './counted.ts';
import type { Host } from './host.ts';
import { phrases } from './phrases.ts';
import type { Outcome } from './review-drafts.ts';

/** Says how many files of folders and patterns were passed over, and why. */
export function printSkipped(
  { notArabic, binary }: Outcome['skipped'],
  host: Host,
  language: Language,
): void {
  const notes = [
    notArabic > 0 && counted(phrases.notArabic, notArabic)[language],
    binary > 0 && counted(phrases.binary, binary)[language],
  ];
  for (const note of notes) if (note) host.standardError.write(`${note}\n`);
}
