import type { Language, Localized } from '../localized.ts';
import type { LocalizedEntry } from './base-entries.ts';

/** What stands for the placeholders of a message. */
export interface MessageValues {
  readonly found: string;
  /** The words to write, any of them. */
  readonly right?: readonly string[];
  readonly count?: number;
  readonly limit?: number;
}

const OR: Localized = { ar: '» أو «', en: '» or «' };

/** A text of an entry in both languages; what has no English is shown in Arabic. */
export function localizedOf(entry: LocalizedEntry): Localized {
  return typeof entry === 'string' ? { ar: entry, en: entry } : { ar: entry.ar, en: entry.en ?? entry.ar };
}

/** A message with its placeholders filled in; one that has no value stays as it is written. */
export function fillMessage({ ar, en }: Localized, values: MessageValues): Localized {
  return { ar: fill(ar, values, 'ar'), en: fill(en, values, 'en') };
}

function fill(text: string, { right, ...values }: MessageValues, language: Language): string {
  const all: Readonly<Record<string, string | number | undefined>> = {
    ...values,
    right: right?.join(OR[language]),
  };
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(all[name] ?? placeholder));
}
