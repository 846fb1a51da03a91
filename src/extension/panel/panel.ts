import { commands, l10n, window, Disposable, type TreeView } from 'vscode';
import type { AnalysedParams, PanelView, QuotationOrder } from '../../server/protocol';
import type { ActiveDraft } from '../activeDraft';
import type { ServerConnection } from '../serverConnection';
import { PanelTree, type PanelNode } from './panelTree';

const VIEWS: readonly PanelView[] = ['quotes', 'entities', 'numbers'];

/** The side panel: one tree a view, refreshed after each analysis of the active draft. */
export class Panel implements Disposable {
  readonly #trees = new Map<PanelView, { tree: PanelTree; view: TreeView<PanelNode> }>();
  readonly #subscriptions: Disposable[] = [];
  readonly #active: ActiveDraft;
  #order: QuotationOrder = 'speaker';
  #filter = '';

  constructor(server: ServerConnection, active: ActiveDraft) {
    this.#active = active;
    for (const view of VIEWS) {
      const tree = new PanelTree(async () => {
        const { document } = active;
        if (document === undefined) return undefined;
        const panel = await server.ask('copydesk/panel', {
          uri: document.uri.toString(),
          view,
          order: this.#order,
          filter: this.#filter,
        });
        return panel === null ? undefined : { document, rows: panel.rows };
      });
      const treeView = window.createTreeView(`copydesk.${view}`, {
        treeDataProvider: tree,
        showCollapseAll: true,
      });
      this.#trees.set(view, { tree, view: treeView });
      this.#subscriptions.push(tree, treeView);
    }
    this.#subscriptions.push(
      active.onDidChange(document => {
        if (document === undefined) this.#setBadge(0);
        this.#setHasDraft();
        this.refresh();
      }),
      server.onDidAnalyse(analysed => this.#analysed(analysed)),
    );
    this.#setHasDraft();
  }

  refresh(): void {
    for (const { tree } of this.#trees.values()) tree.refresh();
  }

  #analysed({ uri, unattributed }: AnalysedParams): void {
    if (uri !== this.#active.document?.uri.toString()) return;
    this.#setBadge(unattributed);
    this.refresh();
  }

  #setBadge(value: number): void {
    const quotes = this.#trees.get('quotes')?.view;
    if (quotes === undefined) return;
    quotes.badge =
      value === 0
        ? undefined
        : {
            value,
            tooltip:
              value === 1
                ? l10n.t('1 quotation needs a speaker')
                : l10n.t('{0} quotations need a speaker', value),
          };
  }

  #setHasDraft(): void {
    void commands.executeCommand(
      'setContext',
      'copydesk.hasDraft',
      this.#active.document !== undefined,
    );
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions).dispose();
  }
}
