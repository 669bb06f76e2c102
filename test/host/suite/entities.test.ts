import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EntityNode } from '../../../src/client/entities/entity-nodes.ts';
import type { ExtensionApi } from '../../../src/client/start-extension.ts';
import {
  editorOf,
  openDraft,
  ourExtension,
  placeCursor,
  readFile,
  replaceText,
  tidyUp,
  waitForText,
  waitUntil,
  withoutIsolates,
  workspaceFolder,
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

  it('fills again when the server is another one', async () => {
    const draft = await openDraft(text);
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 11 مارس 2024']);
    await vscode.commands.executeCommand('mudaqqiq.restart');
    await replaceText(draft, text.replaceAll('11 مارس', '10 مارس'));
    await waitForRows(['التواريخ: الثلاثاء 12 مارس 2024 | 10 مارس 2024']);
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

/** Two spellings of one surname, one of them behind a preposition, the other also in a quotation. */
const named =
  'وصل رئيس الوزراء بنيامين نتنياهو إلى القاهرة.\n' +
  'وقال نتانياهو إن الاتفاق قريب، وأضاف: «لن يسافر بنيامين نتنياهو قبل أسبوع».\n' +
  'والتقى بنتانياهو وزير الخارجية سامح شكري في روما.\n';

describe('names in the panel', () => {
  before(async () => {
    await ourExtension().activate();
    await vscode.commands.executeCommand('mudaqqiq.entities.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('mudaqqiq.entities.clearFilter');
    await vscode.commands.executeCommand('mudaqqiq.entities.sort', undefined, { order: 'mention' });
    await tidyUp();
  });

  /**
   * Opens the draft with names and waits until the panel shows the two people that the tests are about; what else is
   * found in it is for the tests of the tagger.
   */
  async function openNamed(): Promise<vscode.TextDocument> {
    const draft = await openDraft(named);
    await waitForPeople('بنيامين نتنياهو | سامح شكري');
    return draft;
  }

  async function waitForPeople(names: string): Promise<void> {
    await waitForRow(`الأشخاص: ${names}`);
  }

  async function waitForRow(expected: string): Promise<void> {
    await waitUntil(`the row ${expected}`, shownRows, (rows) => rows.includes(expected));
  }

  it('bear a sign where they are spelt in several ways, and show each form with its mentions', async () => {
    await openNamed();
    const person = await entityNode('بنيامين نتنياهو');
    const { iconPath, description, accessibilityInformation } = await rowOf(person);
    assert.equal((iconPath as vscode.ThemeIcon).id, 'warning');
    assert.equal(withoutIsolates(String(description)), '4 · رئيس الوزراء');
    assert.match(accessibilityInformation?.label ?? '', /كُتب الاسم بأكثر من تهجئة$/);
    const forms = await children(person);
    const shown = await Promise.all(
      forms.map(async (form) => `${await labelOf(form)} ${(await rowOf(form)).description}`),
    );
    assert.deepEqual(shown, ['بنيامين نتنياهو 2', 'نتانياهو 2']);
    const mentions = await children(forms[1]);
    assert.equal(mentions.length, 2);
    const { label } = await rowOf(mentions[1]!);
    const { label: sentence, highlights } = label as vscode.TreeItemLabel;
    assert.equal(sentence.slice(...highlights![0]!), 'نتانياهو');
  });

  it('are unified at once, prefixes kept and quotations left, and one undo takes it back', async () => {
    const draft = await openNamed();
    const person = await entityNode('بنيامين نتنياهو');
    await vscode.commands.executeCommand('mudaqqiq.entities.unify', person, {
      to: 'نتنياهو',
      includeQuotations: false,
    });
    await waitForText(draft, named.replaceAll('نتانياهو', 'نتنياهو'));
    await waitUntil(
      'a name with one spelling',
      async () => ((await rowOf(await entityNode('بنيامين نتنياهو'))).iconPath as vscode.ThemeIcon).id,
      (icon) => icon === 'person',
    );
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('undo');
    await waitForText(draft, named);
  });

  it('are unified in quotations too where the editor wishes so', async () => {
    const draft = await openNamed();
    const person = await entityNode('بنيامين نتنياهو');
    await vscode.commands.executeCommand('mudaqqiq.entities.unify', person, {
      to: 'نتانياهو',
      includeQuotations: true,
    });
    await waitForText(draft, named.replaceAll('نتنياهو', 'نتانياهو'));
  });

  it('are renamed throughout the draft, from the cursor', async () => {
    const draft = await openNamed();
    placeCursor(draft, 'شكري');
    await vscode.commands.executeCommand('mudaqqiq.entities.rename', undefined, {
      to: 'سامح شكري سليم',
      includeQuotations: false,
      isPreviewed: false,
    });
    await waitForText(draft, named.replace('سامح شكري', 'سامح شكري سليم'));
  });

  it('are renamed after a look at the edits', async () => {
    const draft = await openNamed();
    const renaming = vscode.commands.executeCommand(
      'mudaqqiq.entities.rename',
      await entityNode('بنيامين نتنياهو'),
      { to: 'بنيامين نتانياهو', includeQuotations: false, isPreviewed: true },
    );
    await waitUntil(
      'the edits to be shown',
      // The command does nothing until they are.
      async () => {
        assert.equal(draft.getText(), named);
        await vscode.commands.executeCommand('refactorPreview.apply');
        await new Promise((resolve) => setTimeout(resolve, 500));
        return draft.getText();
      },
      (text) => text !== named,
    );
    await renaming;
    await waitForText(draft, named.replaceAll(/(?<!يسافر بنيامين )نتنياهو/g, 'نتانياهو'));
  });

  it('can be ignored and heard again', async () => {
    await openNamed();
    await vscode.commands.executeCommand('mudaqqiq.entities.ignore', await entityNode('سامح شكري'));
    await waitForRow('المتجاهَلة: سامح شكري');
    await waitForPeople('بنيامين نتنياهو');
    await vscode.commands.executeCommand('mudaqqiq.entities.hear', await entityNode('سامح شكري'));
    await waitForPeople('بنيامين نتنياهو | سامح شكري');
  });

  it('are added to the names of the house', async () => {
    await openNamed();
    const file = vscode.Uri.joinPath(workspaceFolder(), 'mudaqqiq.yml');
    try {
      await vscode.commands.executeCommand('mudaqqiq.entities.addHouseName', await entityNode('سامح شكري'));
      assert.match(await readFile(file), /^names:\n\s+- name: سامح شكري\n\s+kind: person$/m);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('are filtered and sorted', async () => {
    const draft = await openNamed();
    await replaceText(draft, 'قال سامح شكري أمس.\n' + named);
    await waitForPeople('سامح شكري | بنيامين نتنياهو');
    await vscode.commands.executeCommand('mudaqqiq.entities.sort', undefined, { order: 'name' });
    await waitForPeople('بنيامين نتنياهو | سامح شكري');
    await vscode.commands.executeCommand('mudaqqiq.entities.filter', undefined, { onlyVariants: true });
    await waitForRows(['الأشخاص: بنيامين نتنياهو']);
    await vscode.commands.executeCommand('mudaqqiq.entities.clearFilter');
    await vscode.commands.executeCommand('mudaqqiq.entities.filter', undefined, { hiddenKinds: ['person'] });
    await waitUntil('no people', shownRows, (rows) => !rows.some((row) => row.startsWith('الأشخاص')));
    await vscode.commands.executeCommand('mudaqqiq.entities.clearFilter');
    await waitForPeople('بنيامين نتنياهو | سامح شكري');
  });

  it('are exported as the command line writes them', async () => {
    await openNamed();
    const json = vscode.Uri.joinPath(workspaceFolder(), 'entities.json');
    await vscode.commands.executeCommand('mudaqqiq.entities.export', undefined, {
      format: 'json',
      file: json,
    });
    const { files } = JSON.parse(await readFile(json)) as {
      files: readonly { entities: readonly { kind: string; name: string }[] }[];
    };
    assert.deepEqual(
      files.map(({ entities }) => entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
      [['بنيامين نتنياهو', 'سامح شكري']],
    );
    const csv = vscode.Uri.joinPath(workspaceFolder(), 'entities.csv');
    await vscode.commands.executeCommand('mudaqqiq.entities.export', undefined, { format: 'csv', file: csv });
    assert.match(await readFile(csv), /^\ufefffile,kind,name,count,.*\r\n.*,person,بنيامين نتنياهو,4,/);
  });
});
