import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type { PanelItem } from '../../server/protocol';
import { rowIcon } from './rowIcons';

/** A row together with where it came from. */
export interface PanelNode {
  readonly item: PanelItem;
  readonly document: TextDocument;
  readonly parent: PanelNode | undefined;
}

/** Asks for the rows of a view; undefined where there is no draft. */
export type RowSource = () => Promise<
  { readonly document: TextDocument; readonly rows: readonly PanelItem[] } | undefined
>;

/** One view of the panel as a tree. */
export class PanelTree implements TreeDataProvider<PanelNode>, Disposable {
  readonly #source: RowSource;
  readonly #changed = new EventEmitter<void>();
  #roots: readonly PanelNode[] = [];

  constructor(source: RowSource) {
    this.#source = source;
  }

  readonly onDidChangeTreeData = this.#changed.event;

  /** The rows as they were last shown. */
  get roots(): readonly PanelNode[] {
    return this.#roots;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: PanelNode): Promise<PanelNode[]> {
    if (node !== undefined) return childrenOf(node);
    const found = await this.#source();
    this.#roots =
      found?.rows.map(item => ({ item, document: found.document, parent: undefined })) ?? [];
    return [...this.#roots];
  }

  getParent(node: PanelNode): PanelNode | undefined {
    return node.parent;
  }

  getTreeItem({ item, document }: PanelNode): TreeItem {
    const row = new TreeItem(item.label, collapsible(item));
    row.id = item.id;
    row.contextValue = item.kind;
    row.iconPath = rowIcon(item.kind);
    row.accessibilityInformation = { label: item.accessibleLabel };
    if (item.description !== undefined) row.description = item.description;
    row.tooltip = new MarkdownString(item.tooltip ?? '');
    if (item.tooltip === undefined) row.tooltip = item.label;
    if (item.range !== undefined)
      row.command = {
        command: 'copydesk.goTo',
        title: item.label,
        arguments: [document.uri.toString(), item.range],
      };
    return row;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsible(item: PanelItem): TreeItemCollapsibleState {
  if (item.children.length === 0) return TreeItemCollapsibleState.None;
  return item.open === true
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

export function childrenOf(node: PanelNode): PanelNode[] {
  return node.item.children.map(item => ({ item, document: node.document, parent: node }));
}
