import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { canInstall, installDebian } from './debian';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
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

/**
 * Starts the machine's Chromium or Chrome without a window. As root on Debian a missing one is installed.
 *
 * @throws Error with the one line to type where it is missing and cannot be installed
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

function findChromium(): string {
  const found = process.env['CHROMIUM'] ?? PLACES.find(existsSync);
  if (found) return found;
  if (!canInstall())
    throw new Error(
      'This needs Chromium or Chrome: `sudo apt-get install chromium`, or set CHROMIUM to its path.',
    );
  installDebian('chromium');
  return '/usr/bin/chromium';
}
