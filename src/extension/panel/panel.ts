import { commands, Disposable, l10n, window, type Selection, type TreeView } from 'vscode';
import type { AnalysedParams, PanelView, QuotationOrder } from '../../server/protocol';
import type { ActiveDraft } from '../activeDraft';
import type { ServerConnection } from '../serverConnection';
import { findNode, type PanelNode, type PanelRows } from './panelNode';
import { PanelTree } from './panelTree';

const VIEWS: readonly PanelView[] = ['quotes', 'entities', 'numbers', 'worksheet'];

/** How often a row is asked for that VS Code is still drawing. */
const REVEAL_ATTEMPTS = 20;
const REVEAL_PAUSE_MS = 100;

interface View {
  readonly tree: PanelTree;
  readonly view: TreeView<PanelNode>;
}

/** The side panel: one tree a view, refreshed after each analysis of the active draft. */
export class Panel implements Disposable {
  readonly #views: ReadonlyMap<PanelView, View>;
  readonly #subscriptions: Disposable[] = [];
  readonly #active: ActiveDraft;
  #order: QuotationOrder = 'speaker';
  #filter = '';
  #wantsKeys = false;

  constructor(server: ServerConnection, active: ActiveDraft) {
    this.#active = active;
    this.#views = new Map(VIEWS.map(view => [view, this.#createView(server, view)]));
    this.#subscriptions.push(
      active.onDidChange(document => {
        this.#setBadge(
          document === undefined ? 0 : (server.latest(document.uri)?.unattributed ?? 0),
        );
        this.#setContext('copydesk.hasDraft', document !== undefined);
        this.refresh();
      }),
      server.onDidAnalyse(analysed => this.#analysed(analysed)),
      window.onDidChangeTextEditorSelection(() => {
        this.#wantsKeys = false;
      }),
    );
    this.#setContext('copydesk.hasDraft', active.document !== undefined);
    this.#setContext('copydesk.order', this.#order);
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    this.#filter = filter.trim();
    this.#setContext('copydesk.filtered', this.#filter !== '');
    for (const { view } of this.#views.values())
      view.message = this.#filter === '' ? '' : l10n.t('Only rows with “{0}”', this.#filter);
    this.refresh();
  }

  set order(order: QuotationOrder) {
    this.#order = order;
    this.#setContext('copydesk.order', order);
    this.refresh();
  }

  refresh(): void {
    for (const { tree } of this.#views.values()) void tree.rows.refresh();
  }

  /**
   * Opens the panel with the keys on a row. VS Code gives them to no row of a tree that still fills;
   * they go to the first one when it comes, unless the writer has gone back to the text by then.
   */
  async show(): Promise<void> {
    this.#wantsKeys = true;
    await commands.executeCommand('copydesk.quotes.focus');
    await this.#giveKeys();
  }

  /** The rows of a view for the draft as it stands now. */
  async currentRows(view: PanelView): Promise<readonly PanelNode[]> {
    return (await this.#views.get(view)?.tree.rows.read()) ?? [];
  }

  /** The rows of a view that are selected. */
  selection(view: PanelView): readonly PanelNode[] {
    return this.#views.get(view)?.view.selection ?? [];
  }

  /** Selects in the visible views the row that the cursor is in. */
  async follow({ active: { line, character } }: Selection): Promise<void> {
    const holds = ({ item: { range, children } }: PanelNode): boolean =>
      range !== undefined &&
      children.length === 0 &&
      (range.start.line < line ||
        (range.start.line === line && range.start.character <= character)) &&
      (line < range.end.line || (line === range.end.line && character <= range.end.character));
    for (const { tree, view } of this.#views.values()) {
      const node = view.visible ? findNode(tree.rows.roots, holds) : undefined;
      if (node !== undefined) await view.reveal(node, { select: true, focus: false });
    }
  }

  async #giveKeys(): Promise<void> {
    const view = this.#views.get('quotes')?.view;
    for (let attempt = 1; view !== undefined && this.#wantsKeys; attempt++) {
      const [first] = await this.currentRows('quotes');
      if (first === undefined) return;
      try {
        // A row that is selected has them already.
        if (view.selection.length === 0) await view.reveal(first, { focus: true, select: false });
        this.#wantsKeys = false;
      } catch (error) {
        // VS Code refuses a row of a tree that it is still drawing.
        if (attempt === REVEAL_ATTEMPTS) throw error;
        await new Promise(resolve => setTimeout(resolve, REVEAL_PAUSE_MS));
      }
    }
  }

  #createView(server: ServerConnection, view: PanelView): View {
    const source = async (): Promise<PanelRows | undefined> => {
      const { document } = this.#active;
      if (document === undefined) return undefined;
      const panel = await server.ask('copydesk/panel', {
        uri: document.uri.toString(),
        view,
        order: this.#order,
        filter: this.#filter,
      });
      return panel === null ? undefined : { view, document, ...panel };
    };
    const tree = new PanelTree(source, () => treeView.visible);
    const treeView: TreeView<PanelNode> = window.createTreeView(`copydesk.${view}`, {
      treeDataProvider: tree,
      showCollapseAll: true,
    });
    this.#subscriptions.push(
      tree,
      treeView,
      treeView.onDidChangeVisibility(() => void tree.rows.catchUp()),
    );
    return { tree, view: treeView };
  }

  #analysed({ uri, unattributed }: AnalysedParams): void {
    if (uri !== this.#active.document?.uri.toString()) return;
    this.#setBadge(unattributed);
    this.refresh();
    if (this.#wantsKeys) void this.#giveKeys();
  }

  #setBadge(value: number): void {
    const quotes = this.#views.get('quotes')?.view;
    if (quotes === undefined) return;
    const tooltip =
      value === 1
        ? l10n.t('1 quotation needs a speaker')
        : l10n.t('{0} quotations need a speaker', value);
    quotes.badge = value === 0 ? undefined : { value, tooltip };
  }

  #setContext(key: string, value: string | boolean): void {
    void commands.executeCommand('setContext', key, value);
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions).dispose();
  }
}
