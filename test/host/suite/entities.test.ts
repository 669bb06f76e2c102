import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EntityNode } from '../../../src/client/entities/entity-nodes.ts';
import type { ExtensionApi } from '../../../src/client/start-extension.ts';
import {
  editorOf,
  openDraft,
  ourExtension,
  placeCursor,
  replaceText,
  tidyUp,
  waitUntil,
  withoutIsolates,
} from './helpers.ts';

const text = 'الثلاثاء 12 مارس 2024\n\nوصل الوفد في 11 مارس 2024.\nثم غادر في 12 مارس 2024 مساء.\n';

/** The rows of the panel. */
async function panel(): Promise<ExtensionApi['entities']> {
  const { entities } = (await ourExtension().activate()) as ExtensionApi;
  return entities;
}

/** The row of a node. */
async function rowOf(node: EntityNode): Promise<vscode.TreeItem> {
  return (await panel()).getTreeItem(node);
}

/** The nodes under a node, or the groups. */
async function children(node?: EntityNode): Promise<readonly EntityNode[]> {
  return (await (await panel()).getChildren(node)) ?? [];
}

/** The label of a row without isolates. */
async function labelOf(node: EntityNode): Promise<string> {
  const { label } = await rowOf(node);
  return withoutIsolates(typeof label === 'string' ? label : (label?.label ?? ''));
}

/** Groups and entities as a test names them: `التواريخ: 12 مارس 2024 | 11 مارس 2024`. */
async function shownRows(): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const group of await children()) {
    const names: string[] = [];
    for (const entity of await children(group)) names.push(await labelOf(entity));
    rows.push(`${await labelOf(group)}: ${names.join(' | ')}`);
  }
  return rows;
}

async function waitForRows(expected: readonly string[]): Promise<void> {
  await waitUntil(
    `the rows ${JSON.stringify(expected)}`,
    shownRows,
    (rows) => JSON.stringify(rows) === JSON.stringify(expected),
  );
}

/** The first node of this label among the entities. */
async function entityNode(name: string): Promise<EntityNode> {
  for (const group of await children()) {
    for (const entity of await children(group)) if ((await labelOf(entity)) === name) return entity;
  }
  assert.fail(`The panel does not show ${name}.`);
}

/** What a click on a row does. */
async function click(node: EntityNode): Promise<void> {
  const { command } = await rowOf(node);
  assert.ok(command, 'A click on the row does nothing.');
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function waitForSelection(draft: vscode.TextDocument, place: string): Promise<void> {
  await waitUntil(
    `the selection ${place}`,
    () => {
      const { start, end } = editorOf(draft).selection;
      return `${start.line}:${start.character}-${end.line}:${end.character}`;
    },
    (seen) => seen === place,
  );
}

describe('the panel of entities', () => {
  before(async () => {
    await ourExtension().activate();
    await vscode.commands.executeCommand('mudaqqiq.entities.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('mudaqqiq.entities.clearFilter');
    await tidyUp();
  });

  it('fills with what the draft names, and follows its edits', async () => {
    const draft = await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    await replaceText(draft, text.replaceAll('11 مارس', '10 مارس'));
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 10 مارس 2024']);
  });

  it('goes with the active editor, and keeps the last draft where that has none', async () => {
    await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    const other = await openDraft('وصل الوفد في 5 مايو 2023.\n');
    await waitForRows(['التواريخ: 5 مايو 2023']);
    await openDraft('{"name": 1}', 'json');
    await replaceText(
      await vscode.workspace.openTextDocument(vscode.window.activeTextEditor!.document.uri),
      '{}',
    );
    assert.deepEqual(await shownRows(), ['التواريخ: 5 مايو 2023']);
    await vscode.window.showTextDocument(other);
    await tidyUp();
    await waitForRows([]);
  });

  it('selects a mention at a click', async () => {
    const draft = await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    const entity = await entityNode('11 مارس 2024');
    await click(entity);
    await waitForSelection(draft, '2:13-2:25');
    const [form] = await children(await entityNode('الثلاثاء 12 مارس 2024'));
    assert.ok(form);
    await click(form);
    await waitForSelection(draft, '0:0-0:21');
  });

  it('steps through the mentions of the entity at the cursor', async () => {
    const draft = await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    placeCursor(draft, 'مارس');
    await vscode.commands.executeCommand('mudaqqiq.entities.nextMention');
    await waitForSelection(draft, '3:11-3:23');
    await vscode.commands.executeCommand('mudaqqiq.entities.nextMention');
    await waitForSelection(draft, '0:0-0:21');
    await vscode.commands.executeCommand('mudaqqiq.entities.previousMention');
    await waitForSelection(draft, '3:11-3:23');
  });

  it('says in words what a row shows, and isolates its label', async () => {
    await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    const row = await rowOf(await entityNode('11 مارس 2024'));
    assert.equal(row.accessibilityInformation?.label, '11 مارس 2024، تاريخ، المواضع: 1، 2024-03-11');
    assert.deepEqual(row.label, { label: '\u206811 مارس 2024\u2069' });
  });

  it('copies the list and a name', async () => {
    await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    await vscode.commands.executeCommand('mudaqqiq.entities.copyList');
    assert.match(await vscode.env.clipboard.readText(), /^التواريخ \(2\)\n- الثلاثاء 12 مارس 2024 \(2\)/);
    await vscode.commands.executeCommand('mudaqqiq.entities.copyName', await entityNode('11 مارس 2024'));
    assert.equal(await vscode.env.clipboard.readText(), '11 مارس 2024');
  });
});
