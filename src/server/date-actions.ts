import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { dateAt } from '../core/index.ts';
import type { ActionContext } from './action-context.ts';
import { toSpan, toTextEdit } from './convert.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What can be done with the date at a place: add its other calendar, write its digits another way. */
export function dateActions({ range, textDocument }: CodeActionParams, context: ActionContext): CodeAction[] {
  const { review, version } = context.report;
  const { draft } = review;
  const date = dateAt(draft, toSpan(draft.lines, range).start);
  return (date?.actions ?? []).map(({ title, edits }) => {
    const textEdits = edits.map((edit) => toTextEdit(draft.lines, edit));
    return {
      title: context.voice.say(title),
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(textDocument.uri, version, textEdits, context.versionedEdits),
    };
  });
}
