import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';
import { readSettings, type Settings } from './settings';

/** The client's settings, asked for once a document and kept until they change. */
export class Configuration {
  readonly #connection: Connection;
  readonly #cache = new Map<string, Promise<Settings>>();
  readonly #told = new Set<string>();
  #asksClient = false;
  #canRegister = false;
  #section: unknown;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  initialise({ capabilities, initializationOptions }: InitializeParams): void {
    this.#asksClient = capabilities.workspace?.configuration === true;
    this.#canRegister =
      capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.#section = (initializationOptions as InitializationOptions | undefined)?.settings;
  }

  /** Calls `changed` whenever the client's settings change. */
  register(changed: () => void): void {
    if (this.#canRegister)
      void this.#connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'copydesk',
      });
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      if (!this.#asksClient)
        this.#section = (settings as { copydesk?: unknown } | null)?.copydesk ?? settings;
      this.#cache.clear();
      changed();
    });
  }

  settings(uri: string): Promise<Settings> {
    const known = this.#cache.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri);
    this.#cache.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    const answer: unknown = this.#asksClient
      ? await this.#connection.workspace
          .getConfiguration({ scopeUri: uri, section: 'copydesk' })
          .catch(() => undefined)
      : undefined;
    // Some clients answer, and have nothing to say: Helix keeps its options at the start.
    const section = answer ?? this.#section;
    const { settings, problems } = readSettings(section);
    const untold = problems.filter(problem => !this.#told.has(problem));
    for (const problem of untold) this.#told.add(problem);
    if (untold.length > 0)
      this.#connection.window.showWarningMessage(
        `Copydesk uses the default of ${untold.join(', ')}: the value in the settings is of a wrong type.`,
      );
    return settings;
  }
}
