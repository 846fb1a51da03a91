import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { PanelItem } from '../../server/protocol';
import type { PanelNode, PanelRows } from './panelNode';
import { rowIcon } from './rowIcons';
import { ShownRows } from './shownRows';

/** One view of the panel as a tree. */
export class PanelTree implements TreeDataProvider<PanelNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly rows: ShownRows;

  /** `source` asks for the rows; undefined where there is no draft. */
  constructor(source: () => Promise<PanelRows | undefined>, isVisible: () => boolean) {
    const redraw = (): void => this.#changed.fire();
    this.rows = new ShownRows({ source, isVisible, redraw });
  }

  readonly onDidChangeTreeData = this.#changed.event;

  async getChildren(node?: PanelNode): Promise<PanelNode[]> {
    return [...(node === undefined ? await this.rows.ask() : node.children)];
  }

  getParent(node: PanelNode): PanelNode | undefined {
    return node.parent;
  }

  getTreeItem(node: PanelNode): TreeItem {
    const { item } = node;
    const row = new TreeItem(item.label, collapsible(item));
    row.id = item.id;
    row.contextValue = item.kind;
    row.iconPath = rowIcon(item.kind);
    row.accessibilityInformation = { label: item.accessibleLabel };
    row.tooltip = item.tooltip === undefined ? item.label : new MarkdownString(item.tooltip);
    if (item.description !== undefined) row.description = item.description;
    if (item.range !== undefined)
      row.command = { command: 'copydesk.goTo', title: item.label, arguments: [node] };
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
