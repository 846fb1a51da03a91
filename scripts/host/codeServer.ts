import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedPackages, npmInstall } from './cachedPackages';
import { startChild } from './childProcess';
import { writeUserSettings } from './userSettings';

const VERSION = '4.139.1';
const NODE_VERSION = '24.21.0';

export interface CodeServerOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Run a test suite in the extension host: a built VS Code ignores the request otherwise. */
  readonly smokeTest?: boolean;
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** VS Code's own server and workbench, at a local address. */
export interface CodeServer {
  /** `http://127.0.0.1:port`, no slash at the end. */
  readonly origin: string;
  /** The workbench's address for a folder; `payload` is what the workbench is told besides. */
  workbench(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** Resolves when the server ends, by `stop` or by itself. */
  readonly ended: Promise<unknown>;
  /** What the server has written. */
  output(): string;
  /** Writes the user's settings anew; the open workbench takes them up. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  /** Ends the server and its children and removes its profile. */
  stop(): Promise<void>;
}

/** Fetches code-server and a Node that can run it, once. It carries VS Code 1.139. */
export function installCodeServer(): { readonly entry: string; readonly node: string } {
  const ownNode = Number(process.versions.node.split('.')[0]) >= 24;
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = cachedPackages(
    'code-server',
    [`code-server@${VERSION}`, ...(ownNode ? [] : [`${nodePackage}@${NODE_VERSION}`])],
    fresh => {
      const vscode = join(fresh, 'node_modules/code-server/lib/vscode');
      npmInstall(vscode, ['--omit=dev']);
      rmSync(join(vscode, 'extensions/copilot'), { recursive: true, force: true });
      rmSync(join(vscode, 'node_modules/@github'), { recursive: true, force: true });
    },
  );
  return {
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
    node: ownNode ? process.execPath : join(folder, 'node_modules', nodePackage, 'bin/node'),
  };
}

/** Starts VS Code's server with a fresh profile. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const { entry, node } = installCodeServer();
  // Unix sockets live in here, and their paths must be short.
  const home = mkdtempSync(join(tmpdir(), 'cd-'));
  const userData = join(home, 'data');
  const config = join(home, 'config.yaml');
  writeFileSync(config, '');
  writeUserSettings(userData, options.settings);
  const folders = ['--user-data-dir', userData, '--extensions-dir', join(home, 'extensions')];
  for (const vsix of options.vsix ?? [])
    execFileSync(node, [entry, '--config', config, ...folders, '--install-extension', vsix], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: home },
    });
  const child = startChild(
    node,
    [
      entry,
      ...['--config', config, ...folders, '--session-socket', join(home, 'session')],
      ...['--bind-addr', `127.0.0.1:${options.port ?? 0}`, '--auth', 'none'],
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
      '--disable-proxy',
      '--ignore-last-opened',
      ...(options.smokeTest ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    { HOME: home },
  );
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  let origin: string;
  try {
    origin = (
      await child.waitFor(/HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/, 60_000)
    )[1]!;
  } catch (error) {
    await child.stop();
    remove();
    throw error;
  }
  return {
    origin,
    workbench(folder, payload = []) {
      const query = new URLSearchParams({ folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query.toString()}`;
    },
    ended: child.exited,
    output: () => withoutNoise(child.output()),
    configure: settings => writeUserSettings(userData, settings),
    async stop() {
      await child.stop();
      process.off('exit', remove);
      remove();
    },
  };
}

/** Without what the missing native logger says; it is not built, and its absence does no harm. */
function withoutNoise(output: string): string {
  return output.replace(/^Error: Could not locate the bindings file[^]*?^\}$/gm, '');
}
