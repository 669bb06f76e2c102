import { Range, type Uri } from 'vscode';
import type { EntityMentionResult, EntityResult } from '../../server/protocol.ts';
import { activeDraft } from '../active-draft.ts';
import { tell } from '../tell.ts';
import { entityAt } from './entity-at.ts';
import type { EntityNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import type { EntitySnapshot, EntitySource } from './entity-source.ts';

/** The entity that a command is to act on. */
export interface EntityTarget {
  readonly draft: Uri;
  /** The version of the draft in which the entity was found. */
  readonly version: number;
  readonly entity: EntityResult;
  /** The form or mention meant, where it is not the whole entity. */
  readonly form?: string;
  readonly mention?: EntityMentionResult;
  /** Whether the command came from the panel, where the focus is to stay. */
  readonly isFromPanel: boolean;
}

/** The entity of a row of the panel, as the latest snapshot has it; undefined for a group. */
export function targetOfNode(
  node: EntityNode,
  snapshot: EntitySnapshot | undefined,
): EntityTarget | undefined {
  if (node.type === 'group' || !snapshot) return undefined;
  const entity = snapshot.entities.find(({ id }) => id === node.entity.id);
  if (!entity) {
    tell(entityPhrases.changedMeanwhile);
    return undefined;
  }
  const { draft, version } = snapshot;
  return {
    draft,
    version,
    entity,
    isFromPanel: true,
    ...(node.type === 'form' && { form: node.form }),
    ...(node.type === 'mention' && { form: node.mention.form, mention: node.mention }),
  };
}

/** The entity at the start of the selection in the active draft; tells the person where there is none. */
export async function targetAtCursor(source: EntitySource): Promise<EntityTarget | undefined> {
  const editor = activeDraft();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const cursor = selection.start;
  const snapshot = await source.fetch(document.uri);
  const word = document.getWordRangeAtPosition(cursor) ?? new Range(cursor, cursor);
  const found = snapshot && entityAt(snapshot.entities, cursor, word);
  if (found) return { draft: document.uri, version: snapshot.version, isFromPanel: false, ...found };
  tell(entityPhrases.noEntityHere);
  return undefined;
}
