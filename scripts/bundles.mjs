/** What is bundled for whom: one bundle a door of the house. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedLexicon } from './packedLexicon.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What every bundle has in common. CommonJS: the web worker host of VS Code refuses ES modules. A
 * library that could fetch a file, were it asked to, finds nothing to fetch it with.
 */
const shared = {
  absWorkingDir: root,
  bundle: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2022',
  define: { XMLHttpRequest: 'undefined' },
  plugins: [packedLexicon],
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** esbuild's options for each bundle; minified and without source maps unless told otherwise. */
export const bundles = [
  {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './languageClient'],
    // Read with `require`, as the host of an extension reads its other files.
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: ['src/extension/languageClient.ts'],
    outfile: 'dist/languageClient.js',
    external: ['vscode'],
  },
  { ...program, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js' },
  { ...program, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension/extension.browser.ts'],
    outfile: 'dist/browser/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/browser/server.js',
  },
].map(options => ({ minify: true, sourcemap: false, ...options }));
