import { spawn, type ChildProcess } from 'node:child_process';

const GRACE_MS = 3_000;
const FOREIGN = /^(?:VSCODE_|npm_|ELECTRON_|CODE_SERVER_|XDG_)|^(?:PORT|PASSWORD|NODE_OPTIONS)$/;

/** A program in a process group of its own, so that it and its children end together. */
export interface Child {
  readonly process: ChildProcess;
  /** Everything it has written so far, for a report when it fails. */
  output(): string;
  /** Resolves with the first match in what it writes; rejects when it ends or the time is over. */
  waitFor(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray>;
  /** Resolves with its exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Ends the group: asks first, then insists. */
  stop(): Promise<void>;
}

/** The environment of a host: without what another VS Code, npm or shell has left in ours. */
export function cleanEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return { ...Object.fromEntries(kept), ...more };
}

const running = new Set<Child>();

/** Starts a program. It is ended when this process ends, also by Ctrl-C. */
export function startChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Child {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(env),
  });
  let output = '';
  const listeners = new Set<() => void>();
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const listen of listeners) listen();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exited = new Promise<number | null>(resolve => {
    child.once('exit', resolve);
    child.once('error', error => {
      output += String(error);
      resolve(null);
    });
  });
  const self: Child = {
    process: child,
    output: () => output,
    exited,
    waitFor(pattern, timeoutMs) {
      return new Promise((resolve, reject) => {
        const done = (settle: () => void): void => {
          listeners.delete(look);
          clearTimeout(timer);
          settle();
        };
        const look = (): void => {
          const match = pattern.exec(output);
          if (match) done(() => resolve(match));
        };
        const fail = (why: string): void =>
          done(() => reject(new Error(`${command} ${why}.\n${output.slice(-4_000)}`)));
        const timer = setTimeout(() => fail('took too long to start'), timeoutMs);
        listeners.add(look);
        void exited.then(() => fail('ended before it was ready'));
        look();
      });
    },
    async stop() {
      running.delete(self);
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
      await exited;
      clearTimeout(timer);
      signalGroup(child, 'SIGKILL');
    },
  };
  running.add(self);
  return self;
}

/** A group that is gone already is no error. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left to hear it.
  }
}

process.once('exit', () => {
  for (const child of running) signalGroup(child.process, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(130));
