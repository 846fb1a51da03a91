import { Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AnalysedParams, ServerRequests } from '../server/protocol';

/** The server as the rest of the extension sees it: typed requests, and one event. */
export class ServerConnection implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #analysed = new EventEmitter<AnalysedParams>();
  readonly #subscription: Disposable;
  readonly #latest = new Map<string, AnalysedParams>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscription = Disposable.from(
      client.onNotification('copydesk/analysed', (params: AnalysedParams) => {
        this.#latest.set(params.uri, params);
        this.#analysed.fire(params);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#latest.delete(uri.toString())),
    );
  }

  /** A draft was read. */
  get onDidAnalyse(): Event<AnalysedParams> {
    return this.#analysed.event;
  }

  /** What was said last of an open draft: one that comes to the front again is not read again. */
  latest(uri: Uri): AnalysedParams | undefined {
    return this.#latest.get(uri.toString());
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
