import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { OUT, ROOT } from './places';

const test = (name: string): string => join(ROOT, 'test/host', name);

const SHARED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/**
 * Bundles the in-host suite for the Node extension host, which lends it mocha from the repository.
 *
 * @returns the modules to run, in order, each in a host of its own: the suite, then what must
 *   survive a restart
 */
export async function bundleForNode(): Promise<readonly string[]> {
  return [
    await bundleOne('suite', 'suiteOnNode.ts'),
    await bundleOne('afterRestart', 'afterRestart.ts'),
  ];
}

/** Bundles one file of tests as a suite of its own; the module to run. */
export async function bundleOne(name: string, file: string): Promise<string> {
  const outdir = join(OUT, 'host', name);
  await build({
    ...SHARED,
    entryPoints: { run: test('run.node.ts'), suite: test(file) },
    outdir,
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  return join(outdir, 'run.js');
}

/**
 * Bundles the same suite for the web worker host, which has no modules to lend: mocha's browser
 * build and a stand-in for `node:assert` go in.
 */
export async function bundleForWeb(): Promise<string> {
  const outfile = join(OUT, 'host/web/run.js');
  await build({
    ...SHARED,
    entryPoints: [test('run.web.ts')],
    outfile,
    platform: 'browser',
    external: ['vscode'],
    alias: {
      mocha: test('mochaInWorker.ts'),
      'node:assert/strict': test('assertInWorker.ts'),
    },
    define: { global: 'globalThis' },
  });
  return outfile;
}
