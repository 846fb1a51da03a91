import { Disposable, EventEmitter, l10n, window, workspace, type Event, type Uri } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import type { AnalysedParams, ServerRequests } from '../server/protocol';
import { answerFileRequests } from './clientFiles';
import { ClientLifecycle } from './clientLifecycle';

export type ServerState = 'starting' | 'running' | 'stopped';

/** The client's own numbers, whose names would bring its whole code with them. */
const STATES: Readonly<Record<State, ServerState>> = {
  1: 'stopped',
  2: 'running',
  3: 'starting',
  4: 'stopped',
};

/** The server as the rest of the extension sees it: typed requests, and two events. */
export class ServerConnection implements Disposable {
  readonly #lifecycle: ClientLifecycle<BaseLanguageClient>;
  readonly #analysed = new EventEmitter<AnalysedParams>();
  readonly #state = new EventEmitter<ServerState>();
  readonly #latest = new Map<string, AnalysedParams>();
  readonly #subscriptions: Disposable[] = [
    this.#analysed,
    this.#state,
    workspace.onDidCloseTextDocument(({ uri }) => this.#latest.delete(uri.toString())),
  ];

  /** Starts the client that `load` gives, when it gives it; what is asked earlier waits for it. */
  constructor(load: () => Promise<BaseLanguageClient>) {
    // Not awaited: the window is ready while the server reads its word lists.
    this.#lifecycle = new ClientLifecycle({
      load,
      prepare: client => this.#listen(client),
      failed: error => this.#notLoaded(error),
    });
  }

  #listen(client: BaseLanguageClient): void {
    this.#subscriptions.push(
      client.onNotification('copydesk/analysed', (params: AnalysedParams) => {
        this.#latest.set(params.uri, params);
        this.#analysed.fire(params);
      }),
      client.onDidChangeState(({ newState }) => this.#state.fire(STATES[newState])),
      ...answerFileRequests(client),
    );
  }

  #notLoaded(error: unknown): void {
    this.#state.fire('stopped');
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('Copydesk could not be started: {0}', reason));
  }

  /** A draft was read. */
  get onDidAnalyse(): Event<AnalysedParams> {
    return this.#analysed.event;
  }

  get onDidChangeState(): Event<ServerState> {
    return this.#state.event;
  }

  /** What was said last of an open draft: one that comes to the front again is not read again. */
  latest(uri: Uri): AnalysedParams | undefined {
    return this.#latest.get(uri.toString());
  }

  async ask<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
  ): Promise<ServerRequests[M]['result']> {
    return (await this.#lifecycle.client).sendRequest<ServerRequests[M]['result']>(method, params);
  }

  /** Has the server carry out one of its commands. */
  async execute(command: string, argument: unknown): Promise<unknown> {
    return (await this.#lifecycle.client).sendRequest('workspace/executeCommand', {
      command,
      arguments: [argument],
    });
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions).dispose();
    void this.#lifecycle.end();
  }
}
