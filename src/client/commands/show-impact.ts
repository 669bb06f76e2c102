import { CancellationError, ProgressLocation, Uri, window, workspace, type CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ImpactDraft } from '../../server/protocol.ts';
import type { ImpactPages } from '../impact-pages.ts';
import { phrases } from '../phrases.ts';
import { request } from '../request.ts';
import { say } from '../say.ts';

/** The names that drafts have. */
const DRAFTS = '**/*.{txt,md,markdown,draft,خبر}';
const NO_DRAFTS = '**/node_modules/**';

/** No more drafts than these are read, and no more places shown: the page is to be read by a person. */
const MOST_DRAFTS = 5000;
const MOST_PLACES = 500;

/** About so much text is sent at a time, in UTF-16 code units, so that the server goes on answering others. */
const PORTION = 200_000;

/** What a rule finds in the drafts of the workspace. */
export interface Impact {
  readonly rule: string;
  /** How many drafts were reviewed. */
  readonly reviewed: number;
  readonly places: number;
  /** With the first places, as many as a person reads. */
  readonly drafts: readonly ImpactDraft[];
  /** Whether there are more drafts than were read. */
  readonly isCut: boolean;
}

/** Reviews the drafts of the workspace by one rule and shows what it finds; the person may call it off. */
export async function showImpact(
  client: BaseLanguageClient,
  pages: ImpactPages,
  style: string,
  rule: string,
): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: say(phrases.impactOf(rule)),
    cancellable: true,
  };
  const impact = await window.withProgress(options, (_progress, token) =>
    measure(client, style, rule, token).catch((error: unknown) => {
      if (token.isCancellationRequested || error instanceof CancellationError) return undefined;
      throw error;
    }),
  );
  if (impact) await pages.show(impact);
}

async function measure(
  client: BaseLanguageClient,
  style: string,
  rule: string,
  token: CancellationToken,
): Promise<Impact | undefined> {
  const files = await workspace.findFiles(DRAFTS, NO_DRAFTS, MOST_DRAFTS + 1, token);
  const drafts: ImpactDraft[] = [];
  let reviewed = 0;
  let places = 0;
  for await (const portion of portions(client, files.slice(0, MOST_DRAFTS))) {
    if (token.isCancellationRequested) return undefined;
    const result = await request(client, 'mudaqqiq/impact', { style, rule, drafts: portion });
    if (!result) return undefined;
    reviewed += result.reviewed;
    for (const draft of result.drafts) {
      const room = Math.max(0, MOST_PLACES - places);
      places += draft.places.length;
      if (room > 0) drafts.push({ ...draft, places: draft.places.slice(0, room) });
    }
  }
  return { rule, reviewed, places, drafts, isCut: files.length > MOST_DRAFTS };
}

/** The drafts with their texts, some at a time, in the order of their addresses. */
async function* portions(client: BaseLanguageClient, files: readonly Uri[]) {
  let portion: { readonly uri: string; readonly text: string }[] = [];
  let size = 0;
  for (const file of files.toSorted((a, b) => (a.toString() < b.toString() ? -1 : 1))) {
    const text = await readText(file);
    portion.push({ uri: client.code2ProtocolConverter.asUri(file), text });
    size += text.length;
    if (size < PORTION) continue;
    yield portion;
    [portion, size] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}

/** The text of a file as an editor holds it, or as it is saved; empty where it is gone by now. */
async function readText(file: Uri): Promise<string> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open) return open.getText();
  return workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
