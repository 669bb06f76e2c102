import { Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerNotifications, StatusParams } from '../server/protocol.ts';

/** What the server last said of each open document. */
export interface DraftStatuses extends Disposable {
  of(uri: Uri): StatusParams | undefined;
  /** Tells which document the server spoke of, even where it said the same as before. */
  readonly onDidTell: Event<Uri>;
}

/** Listens to the server for everybody: the language client has room for one listener a notification. */
export function createDraftStatuses(client: BaseLanguageClient): DraftStatuses {
  const method: keyof ServerNotifications = 'mudaqqiq/status';
  const statuses = new Map<string, StatusParams>();
  const told = new EventEmitter<Uri>();
  const watches = Disposable.from(
    told,
    client.onNotification(method, (status: StatusParams) => {
      const uri = client.protocol2CodeConverter.asUri(status.uri);
      statuses.set(uri.toString(), status);
      told.fire(uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  );
  return {
    of: (uri) => statuses.get(uri.toString()),
    onDidTell: told.event,
    dispose: () => void watches.dispose(),
  };
}
