import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { safeFix } from '../core/index.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionData } from './action-data.ts';
import { dateActions } from './date-actions.ts';
import { houseNameActions, unifyActions } from './name-actions.ts';
import { phrases } from './phrases.ts';
import { NAME } from './protocol.ts';
import { quickFixes } from './quick-fixes.ts';

/** Fixes what is safe in the whole document; who asks for its parent `source.fixAll` gets it too. */
const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.${NAME}`;

export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.Refactor,
  CodeActionKind.RefactorRewrite,
  FIX_ALL_KIND,
];

/**
 * The actions for a place in the document as it stands. Those that fix carry what they are about instead of the
 * edit: `actionEdit` makes it from the text at the moment it is asked for.
 */
export function listActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { only } = params.context;
  const isWanted = (kind: string): boolean => only?.some((name) => isWithin(kind, name)) ?? true;
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? quickFixes(params, context) : []),
    ...(isWanted(CodeActionKind.RefactorRewrite)
      ? [...unifyActions(params, context), ...dateActions(params, context)]
      : []),
    ...(isWanted(CodeActionKind.Refactor) ? houseNameActions(params, context) : []),
    ...(isWanted(FIX_ALL_KIND) ? fixEverything(context) : []),
  ];
}

function fixEverything({ report, voice }: ActionContext): CodeAction[] {
  if (!report.findings.some(safeFix)) return [];
  return [
    {
      title: voice.say(phrases.fixAll),
      kind: FIX_ALL_KIND,
      data: { kind: 'fixAll', uri: report.uri, version: report.version } satisfies ActionData,
    },
  ];
}

/** Whether a kind such as `source.fixAll.mudaqqiq` is `name` or stands below it. */
function isWithin(kind: string, name: string): boolean {
  return name === '' || kind === name || kind.startsWith(`${name}.`);
}
