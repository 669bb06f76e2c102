import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { dictionaryChoices, entitiesOf, unifyEntity, type Edit } from '../core/index.ts';
import { findAgain } from '../service/find-again.ts';
import type { Report } from '../service/report.ts';
import type { ReviewService } from '../service/review.ts';
import { asActionData, type ActionData } from './action-data.ts';
import type { ClientFeatures } from './client-features.ts';
import { toTextEdit } from './convert.ts';
import { workspaceEdit } from './workspace-edit.ts';

/**
 * How long a draft may be, in UTF-16 code units, for the actions on all of it to be made before one is chosen. An
 * editor asks for actions at every move of the cursor.
 */
const READY_MADE = 200_000;

/**
 * The action with its edit, made from the document as it stands. Undefined where the place no longer is what the
 * editor was shown: the positions that the action was offered with are never used, only what the current review says.
 */
export function withEdit(
  service: ReviewService,
  action: CodeAction,
  versioned: boolean,
): CodeAction | undefined {
  const data = asActionData(action.data);
  const made = data && makeEdit(service, data, versioned);
  return (
    made && { ...action, edit: made.edit, data: { ...data, version: made.version } satisfies ActionData }
  );
}

/**
 * The actions as they go to the client: with their edits, but for those that are costly to make where the client
 * asks for them later.
 */
export function readyActions(
  service: ReviewService,
  actions: readonly CodeAction[],
  features: ClientFeatures,
): CodeAction[] {
  return actions.flatMap((action) => {
    const data = asActionData(action.data);
    if (!data || (features.resolvesEdits && isCostly(service, data))) return [action];
    return withEdit(service, action, features.versionedEdits) ?? [];
  });
}

function isCostly(service: ReviewService, data: ActionData): boolean {
  return data.kind === 'fixAll' && (service.report(data.uri)?.review.draft.text.length ?? 0) > READY_MADE;
}

function makeEdit(
  service: ReviewService,
  data: ActionData,
  versioned: boolean,
): { readonly version: number; readonly edit: WorkspaceEdit } | undefined {
  const report = service.report(data.uri);
  if (!report) return undefined;
  const chosen = editsOf(service, report, data);
  if (!chosen) return undefined;
  const { lines } = report.review.draft;
  const textEdits = chosen.map((edit) => toTextEdit(lines, edit));
  return { version: report.version, edit: workspaceEdit(data.uri, report.version, textEdits, versioned) };
}

function editsOf(service: ReviewService, report: Report, data: ActionData): readonly Edit[] | undefined {
  switch (data.kind) {
    case 'fixAll':
      return service.fixAll(data.uri, data.rule)?.edits;
    case 'fix': {
      const fix = findAgain(report, data.finding)?.fixes?.[data.fix];
      return fix?.title.en === data.title ? fix.edits : undefined;
    }
    case 'houseWord': {
      const finding = findAgain(report, data.finding);
      const choices = finding && dictionaryChoices(report.review.draft, finding);
      return choices?.suggestions.includes(data.word)
        ? [{ start: finding!.start, end: finding!.end, text: data.word }]
        : undefined;
    }
    case 'unify': {
      const entity = entitiesOf(report.review.draft).find(({ id }) => id === data.entity);
      return entity && unifyEntity(entity, data.spelling).filter(({ isQuoted }) => !isQuoted);
    }
  }
}
