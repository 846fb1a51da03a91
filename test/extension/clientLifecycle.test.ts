import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ClientLifecycle } from '../../src/extension/clientLifecycle';

/** A client that writes down what is done with it. */
class FakeClient {
  readonly done: string[] = [];
  readonly #started: Promise<void>;

  constructor(started: Promise<void> = Promise.resolve()) {
    this.#started = started;
  }

  async start(): Promise<void> {
    this.done.push('start');
    await this.#started;
    this.done.push('started');
  }

  dispose(): Promise<void> {
    const running = this.done.includes('started');
    this.done.push('dispose');
    return running || this.done[0] !== 'start'
      ? Promise.resolve()
      : Promise.reject(new Error('It is starting, and cannot be stopped.'));
  }
}

interface Later<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function later<T>(): Later<T> {
  let settle: Omit<Later<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle! };
}

const failures: unknown[] = [];
const lifecycle = (load: () => Promise<FakeClient>): ClientLifecycle<FakeClient> => {
  failures.length = 0;
  return new ClientLifecycle({
    load,
    prepare: client => client.done.push('prepare'),
    failed: error => failures.push(error),
  });
};
const aMoment = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

describe('the language client', () => {
  it('is prepared, started and ended', async () => {
    const client = new FakeClient();
    const run = lifecycle(() => Promise.resolve(client));
    await aMoment();
    await run.end();
    assert.deepEqual(client.done, ['prepare', 'start', 'started', 'dispose']);
  });

  it('is not started any more where the window was closed while it was loaded', async () => {
    const client = new FakeClient();
    const loading = later<FakeClient>();
    const run = lifecycle(() => loading.promise);
    const ended = run.end();
    loading.resolve(client);
    await ended;
    assert.deepEqual(client.done, ['dispose']);
  });

  it('is ended when it has started where the window was closed while it was starting', async () => {
    const started = later<void>();
    const client = new FakeClient(started.promise);
    const run = lifecycle(() => Promise.resolve(client));
    await aMoment();
    const ended = run.end();
    await aMoment();
    started.resolve();
    await ended;
    assert.deepEqual(client.done, ['prepare', 'start', 'started', 'dispose']);
  });

  it('that cannot be loaded is told of once, and the end of it is quiet', async () => {
    const error = new Error('The file is not there.');
    for (const load of [
      () => Promise.reject(error),
      () => {
        throw error;
      },
    ]) {
      const run = lifecycle(load);
      await assert.rejects(run.client, error);
      await run.end();
      assert.deepEqual(failures, [error]);
    }
  });

  it('whose server does not start leaves no failure that nobody looks at', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    try {
      const started = later<void>();
      const run = lifecycle(() => Promise.resolve(new FakeClient(started.promise)));
      await aMoment();
      started.reject(new Error('No such program.'));
      await run.end();
      await aMoment();
      assert.deepEqual([unhandled, failures], [[], []]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });
});
