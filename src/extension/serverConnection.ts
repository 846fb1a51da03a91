import { EventEmitter, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AnalysedParams, ServerRequests } from '../server/protocol';

/** The server as the rest of the extension sees it: typed requests, and one event. */
export class ServerConnection implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #analysed = new EventEmitter<AnalysedParams>();
  readonly #subscription: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscription = client.onNotification('copydesk/analysed', (params: AnalysedParams) =>
      this.#analysed.fire(params),
    );
  }

  /** A draft was read. */
  get onDidAnalyse(): Event<AnalysedParams> {
    return this.#analysed.event;
  }

  ask<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
  ): Promise<ServerRequests[M]['result']> {
    return this.#client.sendRequest<ServerRequests[M]['result']>(method, params);
  }

  /** Has the server carry out one of its commands. */
  execute(command: string, argument: unknown): Promise<unknown> {
    return this.#client.sendRequest('workspace/executeCommand', {
      command,
      arguments: [argument],
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#analysed.dispose();
  }
}
