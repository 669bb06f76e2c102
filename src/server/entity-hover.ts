import type { Entity } from '../core/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { kindPhrases, phrases } from './phrases.ts';
import type { Voice } from './voice.ts';

/** A name with its kind, its titles, and how often it is written how. */
export function explainEntity(entity: Entity, voice: Voice, markdown: boolean): string {
  const { name, kind, titles = [], latin, count, forms } = entity;
  const write = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const bold = (text: string): string => (markdown ? `**${write(text)}**` : text);
  const { one } = kindPhrases[kind];
  const counted = forms.map((form) => `${form.text} (${form.count})`).join('، ');
  const lines = [
    ...(titles.length > 0 ? [phrases.titles(titles.join('، '))] : []),
    ...(latin === undefined ? [] : [phrases.latin(latin)]),
    phrases.mentions(count, counted),
  ].map((line) => write(voice.say(line)));
  const title = voice.say({ ar: `${bold(name)} · ${one.ar}`, en: `${bold(voice.quote(name))} · ${one.en}` });
  return [title, ...lines].join(markdown ? '\\\n' : '\n');
}
