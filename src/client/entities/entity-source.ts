import {
  Disposable,
  EventEmitter,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type Event,
  type Uri,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { EntitiesResult, EntityResult } from '../../server/protocol.ts';
import type { DraftStatuses } from '../draft-statuses.ts';
import { request } from '../request.ts';

/** While the editor types, the entities are asked for only after such a pause, in milliseconds. */
const PAUSE = 250;

/** The entities of a version of a draft. */
export interface EntitySnapshot {
  readonly draft: Uri;
  readonly version: number;
  /** False while the names are still being loaded: dates and numbers only. */
  readonly isComplete: boolean;
  readonly entities: readonly EntityResult[];
}

/** The entities that the panel shows: those of the draft in the active editor, or of the last one there was. */
export interface EntitySource extends Disposable {
  /** The draft that is shown, even before its entities have come. */
  draft(): Uri | undefined;
  snapshot(): EntitySnapshot | undefined;
  /** False where the draft was reviewed again and nobody looked. */
  isCurrent(): boolean;
  /** Tells that the draft, its entities or the state of the server has changed. */
  readonly onDidChange: Event<void>;
  /** Nothing is asked of the server while nobody looks. */
  setVisible(isVisible: boolean): void;
  /** Asks the server anew. */
  refresh(): void;
  /** The entities of any draft, asked for now; undefined where the server does not review it. */
  fetch(draft: Uri): Promise<EntitySnapshot | undefined>;
}

export function createEntitySource(
  client: BaseLanguageClient,
  statuses: DraftStatuses,
  report: (error: unknown) => void,
): EntitySource {
  const changed = new EventEmitter<void>();
  let draft: Uri | undefined;
  let snapshot: EntitySnapshot | undefined;
  let isVisible = false;
  let isCurrent = false;
  let isAsking = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function fetch(wanted: Uri): Promise<EntitySnapshot | undefined> {
    const uri = client.code2ProtocolConverter.asUri(wanted);
    const answer: EntitiesResult | null = await request(client, 'mudaqqiq/entities', { uri });
    return answer ? { draft: wanted, ...answer } : undefined;
  }

  /** One request at a time; what changes meanwhile is asked for afterwards. */
  async function update(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      while (isVisible && !isCurrent && draft && client.state === State.Running) {
        const asked = draft;
        isCurrent = true;
        const answer = await fetch(asked);
        if (!isSame(asked, draft)) continue;
        snapshot = answer;
        changed.fire();
      }
    } catch (error) {
      report(error);
    } finally {
      isAsking = false;
    }
  }

  function refresh(): void {
    clearTimeout(waiting);
    isCurrent = false;
    if (isVisible) void update();
    else changed.fire();
  }

  function refreshSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  }

  function show(next: Uri | undefined): void {
    draft = next;
    snapshot = undefined;
    refresh();
    changed.fire();
  }

  /** Turns to the draft in the active editor; anything else there leaves the last draft in the panel. */
  function follow(): void {
    const active = window.activeTextEditor?.document.uri;
    if (active && !isSame(active, draft) && statuses.of(active)?.review) show(active);
  }

  const watches = Disposable.from(
    changed,
    { dispose: () => clearTimeout(waiting) },
    window.onDidChangeActiveTextEditor(follow),
    statuses.onDidTell((uri) => {
      if (!isSame(uri, draft)) follow();
      else if (!statuses.of(uri)?.review) show(undefined);
      else if (snapshot) refreshSoon();
      else refresh();
    }),
    // A document may outlive its tab for minutes, and changes its language by closing: both end the draft.
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (draft && closed.length > 0 && !hasTab(draft)) show(undefined);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (isSame(uri, draft)) show(undefined);
    }),
    client.onDidChangeState(() => changed.fire()),
  );

  return {
    draft: () => draft,
    snapshot: () => snapshot,
    isCurrent: () => isCurrent,
    onDidChange: changed.event,
    setVisible(visible) {
      isVisible = visible;
      void update();
    },
    refresh,
    fetch,
    dispose: () => void watches.dispose(),
  };
}

function hasTab(draft: Uri): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof TabInputText && isSame(input.uri, draft)) ||
        (input instanceof TabInputTextDiff && isSame(input.modified, draft)),
    );
}

function isSame(one: Uri, other: Uri | undefined): boolean {
  return one.toString() === other?.toString();
}
