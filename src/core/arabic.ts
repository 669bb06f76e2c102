import { CharacterClass, characterClass } from './text/characters.ts';

/** How much of a text is looked at: enough to pass front matter and a masthead. */
const SAMPLE = 20_000;

/**
 * Whether most letters of a text are Arabic, so that a host may review it unasked. A text without letters is not.
 * Markup and addresses make a Markdown draft look more Latin than it reads, hence a third is enough.
 */
export function isMostlyArabic(text: string): boolean {
  let arabic = 0;
  let other = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const value = characterClass(text.charCodeAt(i));
    if (value === CharacterClass.arabicLetter) arabic++;
    else if (value === CharacterClass.latinLetter) other++;
  }
  return arabic > 0 && arabic * 2 > other;
}
