import type { Localized } from '../server/protocol.ts';
import { interfaceLanguage } from './interface-language.ts';

/**
 * A text in the reader's language. VS Code lays every line out from left to right: the isolate keeps an Arabic one
 * whole, its full stop and its digits in their places.
 */
export function say(text: Localized): string {
  const language = interfaceLanguage();
  return language === 'ar' ? `\u2067${text.ar}\u2069` : text.en;
}
