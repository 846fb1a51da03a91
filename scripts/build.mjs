/**
 * Bundles the doors into dist/. `--watch` rebuilds on change, with source maps and readable names;
 * without it the bundles are minified and carry no maps, as they ship, with the licences of what is in them.
 */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { bundles, root } from './bundles.mjs';
import { thirdPartyNotices } from './thirdPartyNotices.mjs';

if (process.argv.includes('--watch')) {
  for (const options of bundles)
    await (await context({ ...options, minify: false, sourcemap: 'inline' })).watch();
  console.log('Watching src for changes.');
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const built = await Promise.all(bundles.map(options => build({ ...options, metafile: true })));
  writeFileSync(
    join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices(
      root,
      built.map(({ metafile }) => metafile),
    ),
  );
  for (const { outfile } of bundles)
    console.log(`${outfile} ${Math.round(statSync(join(root, outfile)).size / 1024)} KB`);
}
