import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { rewriteEntity, wholeName, type Draft, type Localized, type MentionEdit } from '../core/index.ts';
import type { Report } from '../service/report.ts';
import type { ClientFeatures } from './client-features.ts';
import { toRange, toTextEdit } from './convert.ts';
import { isName, mentionAt, type MentionAt } from './mention-at.ts';
import { phrases } from './phrases.ts';
import { INVISIBLE } from '../service/single-line.ts';
import type { Voice } from './voice.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What a rename changes. */
export interface Rename {
  readonly edit: WorkspaceEdit;
  /** How many mentions in direct quotations it leaves alone, for a client that cannot ask about them. */
  readonly leftInQuotations: number;
}

/** The place and the name that a rename at an offset is about; undefined where no name stands. */
export function renameTarget(draft: Draft, offset: number): PrepareRenameResult | undefined {
  const target = nameAt(draft, offset);
  return target && { range: toRange(draft.lines, target.mention), placeholder: target.mention.name };
}

/** Why a text cannot be the new name; undefined for a name. */
export function newNameProblem(newName: string): Localized | undefined {
  if (newName.trim() === '') return phrases.emptyName;
  if (/[\n\r\u2028\u2029]/.test(newName)) return phrases.nameOfLines;
  if (INVISIBLE.test(newName)) return phrases.invisibleInName;
  return undefined;
}

/**
 * Gives the name at an offset another spelling throughout the draft, short forms along. Direct quotations are changed
 * by a client that can ask, and only if the person agrees.
 */
export function renameAt(
  { uri, version, review }: Report,
  offset: number,
  newName: string,
  voice: Voice,
  features: ClientFeatures,
): Rename | undefined {
  const { draft } = review;
  const target = nameAt(draft, offset);
  if (!target) return undefined;
  const edits = editsFor(target, newName.trim());
  if (features.versionedEdits && features.changeAnnotations) {
    return { edit: annotatedEdit(uri, version, draft, edits, newName.trim(), voice), leftInQuotations: 0 };
  }
  const made = edits.filter(({ isQuoted }) => !isQuoted);
  const textEdits = made.map((edit) => toTextEdit(draft.lines, edit));
  return {
    edit: workspaceEdit(uri, version, textEdits, features.versionedEdits),
    leftInQuotations: edits.length - made.length,
  };
}

function nameAt(draft: Draft, offset: number): MentionAt | undefined {
  const found = mentionAt(draft, offset);
  return found && isName(found.entity) ? found : undefined;
}

function editsFor({ entity, mention }: MentionAt, newName: string): readonly MentionEdit[] {
  return rewriteEntity(entity, wholeName(entity.name, mention.name, newName));
}

function annotatedEdit(
  uri: string,
  version: number,
  { lines }: Draft,
  edits: readonly MentionEdit[],
  newName: string,
  voice: Voice,
): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({
          ...toTextEdit(lines, edit),
          annotationId: edit.isQuoted ? 'quotation' : 'name',
        })),
      },
    ],
    changeAnnotations: {
      name: { label: voice.say(phrases.rename(newName)), needsConfirmation: false },
      quotation: { label: voice.say(phrases.renameInQuotation), needsConfirmation: true },
    },
  };
}
