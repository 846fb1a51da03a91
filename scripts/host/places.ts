import { join } from 'node:path';

/** The repository. */
export const ROOT = join(__dirname, '../..');

/** Downloaded hosts and peers: kept between runs, never committed. */
export const CACHE = join(ROOT, '.vscode-test');

/** What a run leaves behind: bundled suites, results, logs, screenshots. */
export const OUT = join(ROOT, 'out');

export const SCREENSHOTS = join(OUT, 'screenshots');
