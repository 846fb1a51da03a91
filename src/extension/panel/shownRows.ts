import { moveNodes, nodesOf, type PanelNode, type PanelRows } from './panelNode';

interface ShownRowsOptions {
  /** Asks the server for the rows; undefined where there is no draft. */
  readonly source: () => Promise<PanelRows | undefined>;
  /** True where the view is on the screen. */
  readonly isVisible: () => boolean;
  /** Has the editor ask for the rows again. */
  readonly redraw: () => void;
}

/**
 * The rows of a view as the editor has them. It is made to ask again only where they have changed,
 * never while it is asking, and not while the view is hidden: a tree that is told to ask again in
 * between loses the rows that it was about to unfold.
 */
export class ShownRows {
  readonly #options: ShownRowsOptions;
  #roots: readonly PanelNode[] = [];
  /** Rows that were read to be compared, and wait for the editor to ask for them. */
  #next: readonly PanelNode[] | undefined;
  #isStale = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: ShownRowsOptions) {
    this.#options = options;
  }

  /** The rows as they were last given to the editor. */
  get roots(): readonly PanelNode[] {
    return this.#roots;
  }

  /** The rows for the draft as it stands now; those that are shown stay as they are. */
  async read(): Promise<readonly PanelNode[]> {
    return nodesOf(await this.#options.source());
  }

  /** The editor asks for the rows. The same rows are the same objects. */
  ask(): Promise<readonly PanelNode[]> {
    return this.#inTurn(async () => {
      if (this.#next === undefined) this.#isStale = false;
      const rows = this.#next ?? (await this.read());
      this.#next = undefined;
      if (!moveNodes(this.#roots, rows)) this.#roots = rows;
      return this.#roots;
    });
  }

  /** The draft or what is asked of it has changed. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return this.catchUp();
  }

  /** Brings rows that have changed onto the screen, if the view is there; it may just have come. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#isStale || !this.#options.isVisible()) return;
      this.#isStale = false;
      // What cannot be read is asked for again by the editor, which says so in the view.
      const rows = await this.read().catch(() => undefined);
      if (rows !== undefined && moveNodes(this.#roots, rows)) return;
      this.#next = rows;
      this.#options.redraw();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
