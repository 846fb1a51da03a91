import type { Runner, Test } from 'mocha';

/** What a suite leaves behind when it is through. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly tests: readonly { readonly title: string; readonly error?: string }[];
  /** What the suite measured besides, such as the time of activation. */
  readonly notes: Readonly<Record<string, string>>;
}

/** One for the whole host: the runner and the suite are bundles of their own. */
const world = globalThis as { copydeskNotes?: Record<string, string> };
const notes = (world.copydeskNotes ??= {});

/** Keeps a figure that the runner prints under the tests; nothing is asserted of it. */
export function note(name: string, value: string): void {
  notes[name] = value;
}

/** Listens to a run and gives what it came to. */
export function collectResult(runner: Runner): () => SuiteResult {
  const tests: { title: string; error?: string }[] = [];
  runner.on('pass', (test: Test) => tests.push({ title: test.fullTitle() }));
  runner.on('fail', (test: Test, error: unknown) => {
    tests.push({
      title: test.fullTitle(),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  });
  return () => {
    const failed = tests.filter(({ error }) => error !== undefined).length;
    return { passed: tests.length - failed, failed, tests, notes };
  };
}
