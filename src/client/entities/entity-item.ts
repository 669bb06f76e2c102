import {
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Command,
  type TextDocumentShowOptions,
  type Uri,
  type ViewColumn,
} from 'vscode';
import type { Language } from '../../server/protocol.ts';
import { entityKinds, isNameKind } from './entity-kinds.ts';
import { entityDescription, entityLabel, spokenLabel } from './entity-label.ts';
import { childNodes, firstMention, nodeId, type EntityNode } from './entity-nodes.ts';
import { entityPhrases } from './entity-phrases.ts';
import { entityTooltip } from './entity-tooltip.ts';

/** Where the draft is shown. */
export interface ShownDraft {
  readonly draft: Uri;
  /** The column of its editor; undefined opens it in the active one. */
  readonly viewColumn: ViewColumn | undefined;
}

/** The row of a node; where the draft has gone meanwhile, a click on it does nothing. */
export function entityItem(node: EntityNode, shown: ShownDraft | undefined, language: Language): TreeItem {
  const { text, highlight } = entityLabel(node, language);
  const item = new TreeItem(
    { label: text, ...(highlight && { highlights: [[...highlight]] }) },
    collapsibleState(node),
  );
  const tooltip = entityTooltip(node, language);
  item.id = nodeId(node);
  item.description = entityDescription(node);
  item.tooltip = tooltip === undefined ? '' : new MarkdownString(tooltip, true);
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: spokenLabel(node, language), role: 'treeitem' };
  const icon = iconOf(node);
  if (icon) item.iconPath = icon;
  const command = shown && openMention(node, shown, language);
  if (command) item.command = command;
  return item;
}

function collapsibleState(node: EntityNode): TreeItemCollapsibleState {
  if (childNodes(node).length === 0) return TreeItemCollapsibleState.None;
  return node.type === 'group' && node.kind !== 'ignored'
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

/** Only entities have an icon, since a side bar is narrow. */
function iconOf(node: EntityNode): ThemeIcon | undefined {
  if (node.type !== 'entity') return undefined;
  const { kind, hasVariants, isIgnored } = node.entity;
  if (isIgnored) return new ThemeIcon(entityKinds[kind].icon, new ThemeColor('disabledForeground'));
  return hasVariants
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon(entityKinds[kind].icon);
}

/** The words that the `when` clauses of the menus look for. */
function contextOf(node: EntityNode): string {
  if (node.type === 'group') return 'group';
  const { kind, hasVariants, isIgnored } = node.entity;
  return [
    node.type,
    ...(isNameKind(kind) ? ['name', isIgnored ? 'ignored' : 'heard'] : []),
    ...(hasVariants ? ['variants'] : []),
  ].join(' ');
}

/**
 * VS Code's own command to open a file: only that one tells a click, which leaves the focus in the tree, from the
 * Enter key, which moves it to the editor.
 */
function openMention(
  node: EntityNode,
  { draft, viewColumn }: ShownDraft,
  language: Language,
): Command | undefined {
  const range = firstMention(node)?.range;
  if (!range) return undefined;
  const { start, end } = range;
  const options: TextDocumentShowOptions = {
    selection: new Range(start.line, start.character, end.line, end.character),
    ...(viewColumn !== undefined && { viewColumn }),
  };
  return { command: 'vscode.open', title: entityPhrases.goTo[language], arguments: [draft, options] };
}
