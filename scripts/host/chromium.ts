import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { canInstall, installDebian } from './debian';

/** What the browser's program is called, and where it is on systems that put it on no path. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** What is known of the machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isThere: (path: string) => boolean;
  /** True for root on Debian. */
  readonly canInstall: boolean;
}

/** Where Chromium is, or how it comes here. */
export type Chromium =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'to install'; readonly package: string; readonly path: string }
  | { readonly kind: 'missing'; readonly say: string };

/** Decides which browser to start: `CHROMIUM`, else the machine's Chromium or Chrome, else Debian's. */
export function chooseChromium({ env, isThere, canInstall: installs }: Machine): Chromium {
  const given = env['CHROMIUM'];
  if (given)
    return isThere(given)
      ? { kind: 'found', path: given }
      : { kind: 'missing', say: `CHROMIUM names ${given}, which is not there.` };
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = folders.flatMap(folder => NAMES.map(name => join(folder, name)));
  const path = [...onPath, ...PLACES].find(isThere);
  if (path !== undefined) return { kind: 'found', path };
  if (installs) return { kind: 'to install', package: 'chromium', path: '/usr/bin/chromium' };
  return {
    kind: 'missing',
    say: 'This needs Chromium or Chrome: install it (on Debian `sudo apt-get install chromium`), or set CHROMIUM to its path.',
  };
}

/**
 * Starts the machine's Chromium or Chrome without a window. As root on Debian a missing one is installed.
 *
 * @throws Error with the one line to type where it is missing and cannot be installed
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

function findChromium(): string {
  const choice = chooseChromium({
    env: process.env,
    isThere: existsSync,
    canInstall: canInstall(),
  });
  if (choice.kind === 'missing') throw new Error(choice.say);
  if (choice.kind === 'to install') installDebian(choice.package);
  return choice.path;
}
