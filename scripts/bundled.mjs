/**
 * `node scripts/bundled.mjs SCRIPT.ts …`: runs a script with the sources in one bundle, as they ship.
 * What counts or times what the analysis does is then not about a loader of sources.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './bundles.mjs';
import { packedLexicon } from './packedLexicon.mjs';

/** A source that looks for a file beside itself finds it from within the bundle too. */
const foldersOfSources = {
  name: 'folders-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:scripts|src|test)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        '__dirname',
        JSON.stringify(dirname(path)),
      ),
      loader: 'ts',
    }));
  },
};

const [node, , script, ...rest] = process.argv;
const outfile = join(root, 'out/bundled', `${basename(script, '.ts')}.cjs`);
await build({
  absWorkingDir: root,
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  plugins: [packedLexicon, foldersOfSources],
  logLevel: 'error',
});
process.argv = [node, outfile, ...rest];
await import(pathToFileURL(outfile).href);
