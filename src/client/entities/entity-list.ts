import type { EntityResult, Language } from '../../server/protocol.ts';
import type { GroupNode } from './entity-nodes.ts';
import { entityKinds } from './entity-kinds.ts';
import { entityPhrases } from './entity-phrases.ts';

/**
 * The shown entities as plain text: each kind and under it a name a line, with its titles and the number of its
 * mentions. It is pasted into messages and files, so it has no invisible characters.
 */
export function entityList(groups: readonly GroupNode[], language: Language): string {
  return groups.map((group) => groupText(group, language)).join('\n');
}

function groupText(group: GroupNode, language: Language): string {
  const { kind, entities } = group;
  const name = (kind === 'ignored' ? entityPhrases.ignoredGroup : entityKinds[kind].many)[language];
  return [
    `${name} (${entities.length})`,
    ...entities.map((entity) => `- ${entityText(entity, language)}`),
    '',
  ].join('\n');
}

function entityText({ name, titles, mentions, forms }: EntityResult, language: Language): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const others = forms.filter(({ text }) => text !== name).map(({ text, count }) => `${text} ${count}`);
  return [
    [name, ...titles].join(comma),
    ` (${mentions.length})`,
    ...(others.length === 0 ? [] : [`: ${others.join(comma)}`]),
  ].join('');
}
