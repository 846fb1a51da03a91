import type { TextDocument } from 'vscode';
import type { PanelItem, PanelView } from '../../server/protocol';

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

/** The rows as nodes that know their parents; none where there is no draft. */
export function nodesOf(from: PanelRows | undefined): readonly PanelNode[] {
  return from?.rows.map(item => toNode(item, from, undefined)) ?? [];
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

/**
 * Moves the rows that the editor shows to where a later version has them, where it has the same
 * rows: the editor knows a row by its object, and need not draw it again because it stands lower.
 *
 * @returns false where the rows differ in more than their places; then nothing was moved
 */
export function moveNodes(shown: readonly PanelNode[], later: readonly PanelNode[]): boolean {
  if (!looksTheSame(shown, later)) return false;
  const move = (from: readonly PanelNode[], to: readonly PanelNode[]): void => {
    for (const [index, node] of from.entries()) {
      const { item, version, children } = to[index]!;
      Object.assign(node, { item, version });
      move(node.children, children);
    }
  };
  move(shown, later);
  return true;
}

function looksTheSame(a: readonly PanelNode[], b: readonly PanelNode[]): boolean {
  return a.length === b.length && a.every((node, index) => sameNode(node, b[index]!));
}

function sameNode(a: PanelNode, b: PanelNode): boolean {
  return (
    a.document === b.document &&
    look(a.item) === look(b.item) &&
    looksTheSame(a.children, b.children)
  );
}

/** What can be seen of a row, and whether a click on it leads anywhere. */
function look({ range, children: _, ...seen }: PanelItem): string {
  return JSON.stringify([Object.entries(seen).sort(), range !== undefined]);
}
