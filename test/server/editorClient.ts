import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { AnalysedParams } from '../../src/server/protocol';

const ROOT = join(__dirname, '../..');
/** The bundle that the tests make and remove. */
export const SERVER = join(ROOT, 'out', 'server.js');

/** Bundles the server as it ships, beside the weights. */
export async function bundleServer(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/server/node.ts'],
    outfile: SERVER,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
}

interface StartOptions {
  readonly folder?: string;
  readonly settings?: unknown;
  readonly capabilities?: ClientCapabilities;
}

/** An editor that starts the language server as a program and talks to it over stdio. */
export class EditorClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  /** What our own client is told after an analysis. */
  readonly analysed: AnalysedParams[] = [];
  readonly messages: string[] = [];
  /** What is answered when the server asks for settings, where the editor says that it answers. */
  configuration: unknown = null;
  readonly #process: ChildProcess;
  readonly #exit: Promise<number | null>;
  readonly #waiting: (() => void)[] = [];

  constructor() {
    const child = spawn(process.execPath, [SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#process = child;
    this.#exit = new Promise(resolve => child.once('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.published.push(params);
        for (const wake of this.#waiting.splice(0)) wake();
      },
    );
    this.connection.onNotification('copydesk/analysed', (params: AnalysedParams) => {
      this.analysed.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.configuration),
    );
    this.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.messages.push(message);
      return null;
    });
    this.connection.listen();
  }

  async start({
    folder,
    settings,
    capabilities = {},
  }: StartOptions = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'story' }],
      capabilities,
      initializationOptions: { settings },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'newsdraft'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the whole text, as an editor without incremental changes does. */
  change(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** A request about a place in a document. */
  at<R>(method: string, uri: string, line: number, character: number, more = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, {
      textDocument: { uri },
      position: { line, character },
      ...more,
    });
  }

  /** The first diagnostics for which `fits` is true, published already or still to come. */
  diagnostics(
    fits: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    return this.#first(this.published, fits);
  }

  /** The first word after an analysis for which `fits` is true, said already or still to come. */
  analysis(fits: (params: AnalysedParams) => boolean): Promise<AnalysedParams> {
    return this.#first(this.analysed, fits);
  }

  async #first<T>(told: readonly T[], fits: (params: T) => boolean): Promise<T> {
    for (;;) {
      const found = told.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
  }

  /** Ends the server as the protocol says; the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.#exit;
    this.connection.dispose();
    return code;
  }

  /** Ends the server whatever it does, after a test that failed. */
  kill(): void {
    if (this.#process.exitCode === null) this.#process.kill('SIGKILL');
  }
}
