/**
 * Bundles the doors into dist/. `--watch` rebuilds on change, with source maps and readable names;
 * without it the bundles are minified and carry no maps, as they ship.
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');

/** What every bundle has in common. CommonJS: the web worker host of VS Code refuses ES modules. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  charset: 'utf8',
};
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** One bundle a door. */
const bundles = [
  {
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    ...node,
    external: ['vscode'],
  },
  { entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js', ...node, executable: true },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', ...node, executable: true },
  {
    entryPoints: ['src/extension/extension.browser.ts'],
    outfile: 'dist/browser/extension.js',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/browser/server.js',
    ...browser,
    format: 'iife',
  },
];

const options = bundles
  .filter(({ entryPoints: [entry] }) => {
    const there = existsSync(join(root, entry));
    if (!there) console.warn(`${entry} is not there: left out`);
    return there;
  })
  .map(({ executable, ...bundle }) => ({
    ...shared,
    ...bundle,
    ...(executable && { banner: { js: '#!/usr/bin/env node' } }),
  }));

if (watch) {
  await Promise.all(options.map(async bundle => (await context(bundle)).watch()));
  console.log('Watching src for changes.');
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(options.map(bundle => build(bundle)));
  for (const { outfile } of options) {
    const kilobytes = Math.round(statSync(join(root, outfile)).size / 1024);
    console.log(`${outfile} ${kilobytes} KB`);
  }
}
