import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { OUT, ROOT } from './places';

/** A reporter on hotel wireless should not wait for it. */
const MOST_KILOBYTES = 1_536;

/**
 * Packages what is in `dist/`; build first. Needs no network.
 *
 * @throws Error when the package has grown beyond 1.5 MB
 */
export async function packageExtension(): Promise<{
  readonly file: string;
  readonly kilobytes: number;
}> {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, 'copydesk.vsix');
  await createVSIX({
    cwd: ROOT,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const kilobytes = Math.round(statSync(file).size / 1024);
  if (kilobytes > MOST_KILOBYTES)
    throw new Error(`${file} has ${kilobytes} KB; ${MOST_KILOBYTES} KB are the most.`);
  return { file, kilobytes };
}
