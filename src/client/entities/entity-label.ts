import type { EntityResult, Language, Localized } from '../../server/protocol.ts';
import { entityKinds } from './entity-kinds.ts';
import type { EntityNode, GroupNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import { excerpt } from './excerpt.ts';
import { isolate } from './isolate.ts';
import { valueText } from './value-text.ts';

/** A label and, in it, the part to be made prominent, in UTF-16 code units. */
export interface EntityLabel {
  readonly text: string;
  readonly highlight?: readonly [start: number, end: number];
}

/** What stands in the row of a node. Every name is isolated: the row is laid out from left to right. */
export function entityLabel(node: EntityNode, language: Language): EntityLabel {
  switch (node.type) {
    case 'group':
      return { text: isolate(groupName(node)[language]) };
    case 'entity':
      return { text: isolate(node.entity.name) };
    case 'form':
      return { text: isolate(node.form) };
    case 'mention': {
      const { text, start, end } = excerpt(node.mention);
      // The first isolate is of the right-to-left kind: a sentence may begin with a number or a Latin name.
      return { text: `\u2067${text}\u2069`, highlight: [start + 1, end + 1] };
    }
  }
}

/** What stands dimmed behind the label. */
export function entityDescription(node: EntityNode): string {
  switch (node.type) {
    case 'group':
      return String(node.entities.length);
    case 'entity':
      return [String(node.entity.mentions.length), ...aboutEntity(node.entity)].map(isolate).join(' · ');
    case 'form':
      return String(node.count);
    case 'mention':
      return '';
  }
}

/** All that the row shows, its icon and colour included, in words and without isolates: for screen readers. */
export function spokenLabel(node: EntityNode, language: Language): string {
  const speak = (text: Localized): string => text[language];
  const join = (parts: readonly string[]): string => parts.join(language === 'ar' ? '، ' : ', ');
  switch (node.type) {
    case 'group':
      return join([speak(groupName(node)), speak(entityPhrases.entities(node.entities.length))]);
    case 'entity': {
      const { entity } = node;
      return join([
        entity.name,
        speak(entityKinds[entity.kind].one),
        speak(entityPhrases.mentions(entity.mentions.length)),
        ...aboutEntity(entity),
        ...(entity.hasVariants ? [speak(entityPhrases.variants)] : []),
        ...(entity.isIgnored ? [speak(entityPhrases.isIgnored)] : []),
      ]);
    }
    case 'form':
      return join([node.form, speak(entityPhrases.mentions(node.count))]);
    case 'mention': {
      const { sentence, isQuoted, range } = node.mention;
      return join([
        sentence,
        speak(entityPhrases.line(range.start.line + 1)),
        ...(isQuoted ? [speak(entityPhrases.inQuotation)] : []),
      ]);
    }
  }
}

function groupName({ kind }: GroupNode): Localized {
  return kind === 'ignored' ? entityPhrases.ignoredGroup : entityKinds[kind].many;
}

/** The titles of a name, or what a date or a quantity comes to where the draft does not say it in figures. */
function aboutEntity({ titles, value, name }: EntityResult): readonly string[] {
  if (titles.length > 0) return titles;
  return value === undefined || name.includes(String(value)) ? [] : [valueText(value)];
}
