import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './places';

/**
 * Installs packages once into a folder of their own under `.vscode-test/`, so that a host or a peer
 * of several hundred megabytes is no dependency of the project. Their install scripts do not run.
 *
 * @param name the folder's name
 * @param packages `name@version`, exact
 * @param finish run once after a fresh install, with the folder
 * @returns the folder that holds `node_modules`
 * @throws Error when npm fails; a half-made folder is never taken for a whole one
 */
export function cachedPackages(
  name: string,
  packages: readonly string[],
  finish: (folder: string) => void = () => undefined,
): string {
  const folder = join(CACHE, name);
  const stamp = join(folder, 'installed.txt');
  const wanted = packages.join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  console.log(`Fetching ${packages.join(', ')} (once)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npmInstall(folder, packages);
  finish(folder);
  writeFileSync(stamp, wanted);
  return folder;
}

/** Runs `npm install` in a folder, quietly, without install scripts. */
export function npmInstall(folder: string, args: readonly string[]): void {
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
}
