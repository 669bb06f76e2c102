import type { EntityResult, Language, Localized } from '../../server/protocol.ts';
import { entityKinds } from './entity-kinds.ts';
import type { EntityNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import { isolate } from './isolate.ts';
import { valueText } from './value-text.ts';

/** What is known of a node, as Markdown; a group has no more than its row. */
export function entityTooltip(node: EntityNode, language: Language): string | undefined {
  switch (node.type) {
    case 'group':
      return undefined;
    case 'entity':
      return aboutEntity(node.entity, language);
    case 'form':
      return line(language, `**${name(node.form)}** · ${entityPhrases.mentions(node.count)[language]}`);
    case 'mention': {
      const { sentence, sentenceStart, sentenceEnd, range, isQuoted } = node.mention;
      const before = sentence.slice(0, sentenceStart);
      const after = sentence.slice(sentenceEnd);
      const place = [
        entityPhrases.line(range.start.line + 1)[language],
        ...(isQuoted ? [entityPhrases.inQuotation[language]] : []),
      ];
      return [
        // The sentence is of the draft, so it runs from right to left whatever language the panel speaks.
        line(
          'ar',
          `${escape(before)}**${escape(sentence.slice(sentenceStart, sentenceEnd))}**${escape(after)}`,
        ),
        line(language, place.join(' · ')),
      ].join('\n\n');
    }
  }
}

function aboutEntity(entity: EntityResult, language: Language): string {
  const { kind, titles, latin, value, unit, calendar, forms, hasVariants, isIgnored } = entity;
  const speak = (text: Localized): string => text[language];
  const fact = (label: Localized, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${speak(label)}: ${values.join(' · ')}`];
  const worth = value === undefined ? [] : [[valueText(value), unit].filter(Boolean).join(' ')];
  const lines = [
    `**${name(entity.name)}** · ${speak(entityKinds[kind].one)}`,
    ...fact(entityPhrases.titles, titles.map(name)),
    ...fact(entityPhrases.latin, latin === undefined ? [] : [name(latin)]),
    ...fact(entityPhrases.value, [
      ...worth.map(name),
      ...(calendar === undefined ? [] : [speak(entityPhrases.calendar[calendar])]),
    ]),
    ...fact(
      entityPhrases.forms,
      forms.length > 1 ? forms.map(({ text, count }) => `${name(text)} (${count})`) : [],
    ),
    ...(hasVariants ? [`$(warning) ${speak(entityPhrases.variants)}`] : []),
    ...(isIgnored ? [speak(entityPhrases.isIgnored)] : []),
  ];
  return lines.map((one) => line(language, one)).join('\n\n');
}

/** A name within a line that may run the other way. */
function name(text: string): string {
  return isolate(escape(text));
}

/** A line in the direction of its language, which VS Code would lay out from left to right. */
function line(language: Language, text: string): string {
  return language === 'ar' ? `\u2067${text}\u2069` : text;
}

/** Lets no sign of the draft count as Markdown. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~<>|$&]/g, '\\$&');
}
