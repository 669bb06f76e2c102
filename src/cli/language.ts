import type { Language } from '../core/index.ts';

/** The language that an environment asks for: `MUDAQQIQ_LANG`, `ar` or `en`; Arabic where it says nothing we know. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  return environment.MUDAQQIQ_LANG?.toLowerCase().startsWith('en') ? 'en' : 'ar';
}
