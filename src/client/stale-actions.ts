import { workspace, type CodeAction, type Command, type TextDocument } from 'vscode';
import type { ActionTarget } from '../server/protocol.ts';

type Offered = CodeAction & { readonly data?: unknown };

/**
 * VS Code applies the edit of a code action to whatever the document holds by then, so an action that was made for
 * another version than the present one must not reach it.
 */
export function withoutStale(
  actions: readonly (Command | CodeAction)[],
  document: TextDocument,
): (Command | CodeAction)[] {
  return actions.filter((action) => !('edit' in action) || !isStale(action, document));
}

/** The action, without its edit where the document has changed since the edit was made. */
export function refuseStale(action: CodeAction): CodeAction {
  const uri = targetOf(action)?.uri;
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document && isStale(action, document)) delete action.edit;
  return action;
}

function isStale(action: Offered, document: TextDocument): boolean {
  const target = targetOf(action);
  return action.edit !== undefined && target !== undefined && target.version !== document.version;
}

function targetOf({ data }: Offered): ActionTarget | undefined {
  const isTarget = typeof data === 'object' && data !== null && 'uri' in data && 'version' in data;
  return isTarget ? (data as ActionTarget) : undefined;
}
