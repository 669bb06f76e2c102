import {
  Disposable,
  StatusBarAlignment,
  window,
  workspace,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { NAME, type Localized, type StatusParams } from '../server/protocol.ts';
import { isCandidate } from './candidates.ts';
import type { DraftStatuses } from './draft-statuses.ts';
import { phrases } from './phrases.ts';
import { say } from './say.ts';
import { statusCounts, statusLines } from './status-text.ts';

/** A review that takes longer than this, in milliseconds, is shown to be under way. */
const PATIENCE = 600;

/** Shows in the status bar what was found in the active draft, and whether the server is at work. */
export function createStatusItem(client: BaseLanguageClient, statuses: DraftStatuses): Disposable {
  const item = window.createStatusBarItem('mudaqqiq.status', StatusBarAlignment.Right, 100);
  let hasStarted = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    clearTimeout(waiting);
    const document = window.activeTextEditor?.document;
    if (client.state === State.Starting) hasStarted = true;
    if (!hasStarted || !document || !isCandidate(document)) item.hide();
    else if (client.state === State.Starting) showState(item, '$(loading~spin)', phrases.starting);
    else if (client.state === State.Running) refreshDraft(document);
    else showState(item, '$(circle-slash)', phrases.stopped, 'mudaqqiq.restart');
  }

  function refreshDraft(document: TextDocument): void {
    const status = statuses.of(document.uri);
    if (status && status.version !== document.version) {
      // The counts of a moment ago stand until the new ones come, unless that takes long.
      waiting = setTimeout(() => showState(item, '$(loading~spin)', phrases.reviewing), PATIENCE);
    }
    if (!status?.review) item.hide();
    else showReview(item, status.review);
  }

  return Disposable.from(
    item,
    { dispose: () => clearTimeout(waiting) },
    statuses.onDidTell(refresh),
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refresh();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(NAME)) refresh();
    }),
  );
}

function showReview(item: StatusBarItem, review: NonNullable<StatusParams['review']>): void {
  const lines = statusLines(review);
  show(item, statusCounts(review), lines, 'workbench.actions.view.problems');
}

function showState(item: StatusBarItem, icon: string, tooltip: Localized, command?: string): void {
  show(item, icon, [tooltip], command);
}

function show(
  item: StatusBarItem,
  text: string,
  tooltip: readonly Localized[],
  command: string | undefined,
): void {
  const name = say(phrases.name);
  item.name = name;
  item.text = `${name} ${text}`;
  item.tooltip = tooltip.map(say).join('\n');
  item.command = command;
  item.accessibilityInformation = { label: [phrases.name, ...tooltip].map(say).join(' '), role: 'button' };
  item.show();
}
