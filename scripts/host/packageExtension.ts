import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { OUT, ROOT } from './places';

/** Packages what is in `dist/`; build first. Needs no network. */
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
  });
  return { file, kilobytes: Math.round(statSync(file).size / 1024) };
}
