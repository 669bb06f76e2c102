import type { Language, Localized } from '../core/index.ts';

/** How the server speaks to this client: in which language, and whether its lines need help with their direction. */
export interface Voice {
  readonly language: Language;
  say(text: Localized): string;
  /** A piece of Arabic prose within a line of either language. */
  quote(prose: string): string;
}

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * An interface whose lines run from left to right puts the full stop of an Arabic sentence on its wrong side and
 * scrambles the marks and digits that it quotes; an isolate keeps the sentence whole. Terminals show isolates as
 * rubbish, so a client must ask for them. They never reach a draft: edits do not pass through here.
 */
export function createVoice(language: Language, bidiIsolates: boolean): Voice {
  const quote = (prose: string): string =>
    bidiIsolates ? RIGHT_TO_LEFT_ISOLATE + prose + POP_ISOLATE : prose;
  return Object.freeze({
    language,
    say: (text: Localized): string => (language === 'ar' ? quote(text.ar) : text.en),
    quote,
  });
}
