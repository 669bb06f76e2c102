import type { NounPlace } from '../../quantities/index.ts';

export type Gender = 'masculine' | 'feminine';

/** Nouns that the press treats as either, or whose plural is that of another noun too: «فرق» of «فريق» and «فرقة». */
const OPEN = new Set('ضحية رهينة فريق هجوم هجمة قدم سوق كأس رأس مركبة نسمة عضو حي شباب'.split(' '));

/** The gender of a listed noun where nobody doubts it. */
export function genderOf({ name, noun, kind }: NounPlace): Gender | undefined {
  const singular = noun.forms.find(([, form]) => form === 'singular')?.[0];
  if (singular === undefined || OPEN.has(name) || OPEN.has(singular)) return undefined;
  // Foreign currencies that end otherwise («يورو», «روبيه») are mostly masculine, but nobody agrees on all.
  if (kind === 'currency' && /[اويى]$/.test(singular)) return undefined;
  return /ة(?: |$)/.test(singular) ? 'feminine' : 'masculine';
}
