import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { NODE_FLAGS } from '../../src/server/nodeFlags';
import { ROOT } from '../host/places';

/** The bundled server, as the extension runs it but for its streams, which are the standard ones. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #waiting = new Map<string, (findings: number) => void>();

  private constructor() {
    const program = join(ROOT, 'dist/server.js');
    const child = spawn(process.execPath, [...NODE_FLAGS, program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process = child;
    this.#connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: { uri: string; version?: number; diagnostics: readonly unknown[] }) => {
        const key = `${params.uri} ${params.version}`;
        this.#waiting.get(key)?.(params.diagnostics.length);
        this.#waiting.delete(key);
      },
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  /** Starts the server without its wait for a pause in the typing. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions: { settings: { delay: 0 } },
    });
    await server.#connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a draft; resolves with the number of findings. */
  open(uri: string, text: string): Promise<number> {
    return this.#findings(uri, 1, () =>
      this.#connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      }),
    );
  }

  /** Types at a place; resolves with the number of findings of that version. */
  type(
    uri: string,
    version: number,
    line: number,
    character: number,
    text: string,
  ): Promise<number> {
    const at = { line, character };
    return this.#findings(uri, version, () =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      }),
    );
  }

  /** Megabytes that the process holds; 0 where the system does not say. */
  resident(): number {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024;
    } catch {
      return 0;
    }
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    this.#process.kill();
  }

  #findings(uri: string, version: number, send: () => Promise<void>): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(`${uri} ${version}`, resolve);
      send().catch(reject);
    });
  }
}
