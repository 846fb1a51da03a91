/**
 * Mocha for a web worker, where there is no module to lend: its browser build sets globals, and the
 * suite's `import { describe, it } from 'mocha'` is answered from here.
 */
import '../../node_modules/mocha/mocha.js';

const world = globalThis as unknown as {
  mocha: Mocha & { setup(options: Mocha.MochaOptions): void };
} & Pick<typeof globalThis, 'describe' | 'it' | 'before' | 'after' | 'beforeEach' | 'afterEach'>;

export function setUp(options: Mocha.MochaOptions): Mocha {
  world.mocha.setup(options);
  return world.mocha;
}

export const describe: Mocha.SuiteFunction = ((...args: Parameters<Mocha.SuiteFunction>) =>
  world.describe(...args)) as Mocha.SuiteFunction;
export const it: Mocha.TestFunction = ((...args: Parameters<Mocha.TestFunction>) =>
  world.it(...args)) as Mocha.TestFunction;
export const before = (run: Mocha.AsyncFunc | Mocha.Func): void => void world.before(run);
export const after = (run: Mocha.AsyncFunc | Mocha.Func): void => void world.after(run);
export const beforeEach = (run: Mocha.AsyncFunc | Mocha.Func): void => void world.beforeEach(run);
export const afterEach = (run: Mocha.AsyncFunc | Mocha.Func): void => void world.afterEach(run);
