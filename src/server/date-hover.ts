import type { DateAt } from '../core/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';
import type { Voice } from './voice.ts';

/** What a hover says of a date, or undefined where there is nothing to add to what is written. */
export function explainDate(
  { isDateline, description }: DateAt,
  voice: Voice,
  markdown: boolean,
): string | undefined {
  if (!description) return undefined;
  const write = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const title = voice.say(isDateline ? phrases.dateline : phrases.date);
  // Each line is said by itself, so that each keeps its own direction.
  const arabic = description.ar.split('\n');
  const english = description.en.split('\n');
  const lines = arabic.map((ar, i) => write(voice.say({ ar, en: english[i] ?? '' })));
  return [markdown ? `**${title}**` : title, lines.join(markdown ? '\\\n' : '\n')].join('\n\n');
}
