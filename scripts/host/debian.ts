import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where this process may install Debian packages. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, quietly. Throws when apt does. */
export function installDebian(...packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} from Debian (once)`);
  const apt = (...args: readonly string[]): void => {
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
