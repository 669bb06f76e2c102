import type { EntityKind, EntityMentionResult, EntityResult } from '../../server/protocol.ts';
import { kindOrder } from './entity-kinds.ts';
import { filterEntities, sortEntities, type EntityViewState } from './entity-view-state.ts';

/** What stands in the tree. A group holds entities, an entity its forms or mentions, a form its mentions. */
export type EntityNode = GroupNode | OneEntityNode | FormNode | MentionNode;

export interface GroupNode {
  readonly type: 'group';
  readonly kind: EntityKind | 'ignored';
  readonly entities: readonly EntityResult[];
}

export interface OneEntityNode {
  readonly type: 'entity';
  readonly entity: EntityResult;
}

export interface FormNode {
  readonly type: 'form';
  readonly entity: EntityResult;
  readonly form: string;
  readonly count: number;
}

export interface MentionNode {
  readonly type: 'mention';
  readonly entity: EntityResult;
  readonly mention: EntityMentionResult;
}

/** The groups of the tree, without empty ones; what the editor ignores comes last, whatever its kind. */
export function groupNodes(entities: readonly EntityResult[], state: EntityViewState): readonly GroupNode[] {
  const shown = sortEntities(filterEntities(entities, state), state.order);
  const heard = shown.filter(({ isIgnored }) => !isIgnored);
  const groups: readonly GroupNode[] = [
    ...kindOrder.map((kind) => ({
      type: 'group' as const,
      kind,
      entities: heard.filter((entity) => entity.kind === kind),
    })),
    { type: 'group', kind: 'ignored', entities: shown.filter(({ isIgnored }) => isIgnored) },
  ];
  return groups.filter((group) => group.entities.length > 0);
}

/** The nodes under a node. Forms come between an entity and its mentions only where there is more than one. */
export function childNodes(node: EntityNode): readonly EntityNode[] {
  switch (node.type) {
    case 'group':
      return node.entities.map((entity) => ({ type: 'entity', entity }));
    case 'entity': {
      const { entity } = node;
      return entity.forms.length > 1
        ? entity.forms.map(({ text, count }) => ({ type: 'form', entity, form: text, count }))
        : mentionNodes(entity, entity.mentions);
    }
    case 'form':
      return mentionNodes(
        node.entity,
        node.entity.mentions.filter(({ form }) => form === node.form),
      );
    case 'mention':
      return [];
  }
}

/** Names a node from one state of the draft to the next, so that what is open stays open. */
export function nodeId(node: EntityNode): string {
  switch (node.type) {
    case 'group':
      return `group ${node.kind}`;
    case 'entity':
      return `entity ${node.entity.id}`;
    case 'form':
      return `form ${node.form} ${node.entity.id}`;
    case 'mention':
      return `mention ${node.entity.mentions.indexOf(node.mention)} ${node.entity.id}`;
  }
}

/** The first mention under a node, where a click on it leads; none for a group. */
export function firstMention(node: EntityNode): EntityMentionResult | undefined {
  switch (node.type) {
    case 'group':
      return undefined;
    case 'entity':
      return node.entity.mentions[0];
    case 'form':
      return node.entity.mentions.find(({ form }) => form === node.form);
    case 'mention':
      return node.mention;
  }
}

function mentionNodes(
  entity: EntityResult,
  mentions: readonly EntityMentionResult[],
): readonly MentionNode[] {
  return mentions.map((mention) => ({ type: 'mention', entity, mention }));
}
