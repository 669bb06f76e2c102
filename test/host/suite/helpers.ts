import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The source of our diagnostics and the section of our settings. */
const ourName = 'mudaqqiq';

/** Milliseconds until a wait gives up. Generous: a slow machine is no failure. */
const patience = 15_000;

/** Resolving takes the edits of a list of actions from the server; no place has more actions than this. */
const mostActions = 100;

let drafts = 0;

/** Writes a text to a new file of the workspace and shows it; the extension decides the language, as for users. */
export async function openDraft(
  text: string,
  extension = 'txt',
  viewColumn?: vscode.ViewColumn,
): Promise<vscode.TextDocument> {
  drafts += 1;
  return openFile(vscode.Uri.joinPath(workspaceFolder(), `draft-${drafts}.${extension}`), text, viewColumn);
}

/** Writes a text to a file and shows it. */
export async function openFile(
  uri: vscode.Uri,
  text: string,
  viewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  // In a preview tab it would be closed, and its diagnostics gone, when the next one is opened.
  await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  return document;
}

/** The text of a file as it is on the disk. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

/** The folder of the workspace, which tests may write to. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'The tests need a workspace folder.');
  return folder.uri;
}

/** The editor that shows the document, for tests that type or press keys. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  assert.ok(editor, `No editor shows ${document.uri.toString()}`);
  return editor;
}

/** Puts the cursor before the nth occurrence of a text, counted from 0. */
export function placeCursor(document: vscode.TextDocument, text: string, n = 0): void {
  let offset = -1;
  for (let i = 0; i <= n; i++) offset = document.getText().indexOf(text, offset + 1);
  assert.ok(offset >= 0, `The draft does not hold ${JSON.stringify(text)} ${n + 1} times.`);
  const position = document.positionAt(offset);
  editorOf(document).selection = new vscode.Selection(position, position);
}

/** Replaces the whole text of the document, as an edit that the editor can undo. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const everything = new vscode.Range(
    new vscode.Position(0, 0),
    document.positionAt(document.getText().length),
  );
  assert.ok(await editorOf(document).edit((edit) => edit.replace(everything, text)));
}

/** Our diagnostics of a document, in the order of the text. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === ourName)
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
}

/** The id of the rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A diagnostic as a test names it: `0:11-0:12 spacing/space-before-mark`, lines and characters counted from 0. */
export function describeDiagnostic(diagnostic: vscode.Diagnostic): string {
  const { start, end } = diagnostic.range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${ruleOf(diagnostic)}`;
}

/** The extension under test. */
export function ourExtension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(
    ({ packageJSON }) => (packageJSON as { name: string }).name === ourName,
  );
  assert.ok(found, 'The extension is not there.');
  return found;
}

/** A text of the interface without the isolates that keep its direction. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** Waits until a value is as expected; the error of a wait in vain shows the last value seen. */
export async function waitUntil<Value>(
  expectation: string,
  read: () => Value | Promise<Value>,
  isExpected: (value: Value) => boolean,
): Promise<Value> {
  const limit = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isExpected(value)) return value;
    if (Date.now() > limit) {
      assert.fail(`Waited ${patience} ms in vain for ${expectation}; last seen: ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until our diagnostics of the document, described as above, are exactly these. */
export async function waitForDiagnostics(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  await waitUntil(
    `exactly the diagnostics ${JSON.stringify(expected)}`,
    () => diagnosticsOf(document).map(describeDiagnostic),
    (seen) => JSON.stringify(seen) === JSON.stringify(expected),
  );
  return diagnosticsOf(document);
}

/** Waits until the text of the document is exactly this. */
export async function waitForText(document: vscode.TextDocument, expected: string): Promise<void> {
  await waitUntil(
    `the text ${JSON.stringify(expected)}`,
    () => document.getText(),
    (text) => text === expected,
  );
}

/**
 * Asserts that a document on the screen has no diagnostics, after giving them the time to come: a draft that is
 * opened beside it has its own by then.
 */
export async function assertStaysWithoutDiagnostics(document: vscode.TextDocument): Promise<void> {
  const later = await openDraft('قال المتحدث ، ثم سكت.\n', 'txt', vscode.ViewColumn.Beside);
  await waitForDiagnostics(later, ['0:11-0:12 spacing/space-before-mark']);
  assert.deepEqual(diagnosticsOf(document).map(describeDiagnostic), []);
}

/** The code actions of a kind that the editor offers for a range, with their edits. */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    mostActions,
  );
}

/**
 * The quick fixes that the editor offers at a diagnostic. Those of others that touch its range are among them, and
 * nothing tells them apart: tests keep their faults away from each other.
 */
export async function quickFixesOf(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  const touching = diagnosticsOf(document).filter((other) => other.range.intersection(range));
  assert.equal(touching.length, 1, `Faults touch: ${touching.map(describeDiagnostic).join(', ')}`);
  return codeActions(document, range, vscode.CodeActionKind.QuickFix);
}

/** Picks the action of this title; the error lists the titles that there are. */
export function actionTitled(
  actions: readonly vscode.CodeAction[],
  title: string | RegExp,
): vscode.CodeAction {
  const titles = actions.map((action) => withoutIsolates(action.title));
  const place = titles.findIndex((one) => (typeof title === 'string' ? one === title : title.test(one)));
  const found = actions[place];
  assert.ok(found, `No action is titled ${String(title)} among: ${titles.join(' | ')}`);
  return found;
}

/** Picks the action that runs this command; the error lists the commands that there are. */
export function actionRunning(actions: readonly vscode.CodeAction[], command: string): vscode.CodeAction {
  const found = actions.find((action) => action.command?.command === command);
  const commands = actions.map((action) => action.command?.command ?? 'none');
  assert.ok(found, `No action runs ${command}; the commands are: ${commands.join(' | ')}`);
  return found;
}

/** Carries out a code action as the editor does: its edit, then its command. */
export async function applyAction({ title, edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit ?? command, `The action “${title}” does nothing.`);
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), `The edit of “${title}” was refused.`);
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** The text of our hovers at a place. */
export async function hoverAt(
  document: vscode.TextDocument,
  line: number,
  character: number,
): Promise<string> {
  const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(line, character),
  );
  const texts = hovers
    .flatMap((hover) => hover.contents)
    .map((part) => (typeof part === 'string' ? part : part.value));
  return withoutIsolates(texts.join('\n'));
}

/** Changes one of our settings in the workspace; undefined puts the default back. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration(ourName);
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Closes every editor without saving, and puts back the settings that tests change. */
export async function tidyUp(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  const settings = vscode.workspace.getConfiguration(ourName);
  for (const name of ['enable', 'language', 'severity', 'options', 'words']) {
    const { globalValue, workspaceValue } = settings.inspect(name) ?? {};
    if (workspaceValue !== undefined) await setSetting(name, undefined);
    if (globalValue !== undefined) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}
