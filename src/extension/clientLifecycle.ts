/** As much of a language client as its beginning and end need. */
interface Client {
  start(): Promise<void>;
  dispose(): Promise<void>;
}

interface ClientLifecycleOptions<C extends Client> {
  /** Gives the client; may fail. */
  readonly load: () => Promise<C>;
  /** Called with the client before it is started. */
  readonly prepare: (client: C) => void;
  /** Told once where the client cannot be loaded; of a start that fails the client tells by itself. */
  readonly failed: (error: unknown) => void;
}

/**
 * Loads and starts a language client, and ends it whenever the window is closed: one that is still
 * being loaded is not started any more, and one that is starting is ended when it has started.
 */
export class ClientLifecycle<C extends Client> {
  /** The client as soon as it is loaded; what is asked of it earlier waits. */
  readonly client: Promise<C>;
  readonly #begun: Promise<void>;
  #isEnded = false;

  constructor({ load, prepare, failed }: ClientLifecycleOptions<C>) {
    this.client = Promise.resolve().then(load);
    this.#begun = this.client.then(client => this.#begin(client, prepare), failed);
  }

  async #begin(client: C, prepare: (client: C) => void): Promise<void> {
    if (this.#isEnded) return;
    prepare(client);
    await client.start().catch(() => undefined);
  }

  /** Ends the client; never fails. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#begun;
    // A client that has not started refuses to be ended, and has nothing to end.
    await this.client.then(client => client.dispose()).catch(() => undefined);
  }
}
