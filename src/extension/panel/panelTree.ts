import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type { PanelItem, PanelView } from '../../server/protocol';
import { rowIcon } from './rowIcons';

/** A row together with the version of the draft that it was read from. */
export interface PanelNode {
  readonly item: PanelItem;
  readonly view: PanelView;
  readonly document: TextDocument;
  readonly version: number;
  readonly parent: PanelNode | undefined;
  readonly children: readonly PanelNode[];
}

/** The rows of a view for one version of a draft. */
export interface PanelRows {
  readonly view: PanelView;
  readonly document: TextDocument;
  readonly version: number;
  readonly rows: readonly PanelItem[];
}

/** One view of the panel as a tree. `source` asks for its rows; undefined where there is no draft. */
export class PanelTree implements TreeDataProvider<PanelNode>, Disposable {
  readonly #source: () => Promise<PanelRows | undefined>;
  readonly #changed = new EventEmitter<void>();
  #roots: readonly PanelNode[] = [];

  constructor(source: () => Promise<PanelRows | undefined>) {
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
    if (node !== undefined) return [...node.children];
    const found = await this.#source();
    this.#roots = found?.rows.map(item => toNode(item, found, undefined)) ?? [];
    return [...this.#roots];
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

function toNode(item: PanelItem, from: PanelRows, parent: PanelNode | undefined): PanelNode {
  const { view, document, version } = from;
  const children: PanelNode[] = [];
  const node: PanelNode = { item, view, document, version, parent, children };
  for (const child of item.children) children.push(toNode(child, from, node));
  return node;
}

/** The first row, depth first, for which `fits` is true. */
export function findNode(
  nodes: readonly PanelNode[],
  fits: (node: PanelNode) => boolean,
): PanelNode | undefined {
  for (const node of nodes) {
    if (fits(node)) return node;
    const found = findNode(node.children, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}
