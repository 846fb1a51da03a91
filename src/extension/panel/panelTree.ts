import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { PanelItem } from '../../server/protocol';
import { moveNodes, nodesOf, type PanelNode, type PanelRows } from './panelNode';
import { rowIcon } from './rowIcons';

interface TreeOptions {
  /** Asks for the rows; undefined where there is no draft. */
  readonly source: () => Promise<PanelRows | undefined>;
  /** True where the view is on the screen. */
  readonly isVisible: () => boolean;
}

/** One view of the panel as a tree. Its rows are drawn again only where they have changed. */
export class PanelTree implements TreeDataProvider<PanelNode>, Disposable {
  readonly #options: TreeOptions;
  readonly #changed = new EventEmitter<void>();
  #roots: readonly PanelNode[] = [];
  /** Rows that were read to be compared and wait to be drawn. */
  #next: readonly PanelNode[] | undefined;
  #turn = 0;

  constructor(options: TreeOptions) {
    this.#options = options;
  }

  readonly onDidChangeTreeData = this.#changed.event;

  /** The rows as they were last shown. */
  get roots(): readonly PanelNode[] {
    return this.#roots;
  }

  /** The rows for the draft as it stands now; those that are shown stay as they are. */
  async read(): Promise<readonly PanelNode[]> {
    return nodesOf(await this.#options.source());
  }

  /** Reads the rows again and has them drawn where they differ from those that are shown. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.#next = undefined;
    if (this.#options.isVisible()) {
      // What cannot be read is asked for again by the editor, which says so in the view.
      const rows = await this.read().catch(() => undefined);
      if (turn !== this.#turn || (rows !== undefined && moveNodes(this.#roots, rows))) return;
      this.#next = rows;
    }
    this.#changed.fire();
  }

  async getChildren(node?: PanelNode): Promise<PanelNode[]> {
    if (node !== undefined) return [...node.children];
    const turn = ++this.#turn;
    const rows = this.#next ?? (await this.read());
    if (turn === this.#turn) {
      this.#roots = rows;
      this.#next = undefined;
    }
    return [...rows];
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
