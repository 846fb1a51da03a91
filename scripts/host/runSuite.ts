import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SuiteResult } from '../../test/host/collectResult';
import type { Host } from './chooseHost';
import { startChild } from './childProcess';
import { launchChromium } from './chromium';
import { startCodeServer } from './codeServer';
import { onScreen } from './desktop';
import { ROOT, SCREENSHOTS } from './places';
import { forgetResult, readResult } from './suiteResult';
import { writeUserSettings } from './userSettings';

const TIMEOUT_MS = 600_000;

/**
 * Runs a bundled mocha suite in the extension host of a real VS Code, with the extension loaded from
 * the repository and a folder of drafts open.
 *
 * @param suite the bundle that exports `run`; it writes `result.json` beside itself
 * @throws Error when the host ends without a result or hangs; a screenshot is kept then
 */
export async function runSuite(host: Host, suite: string, workspace: string): Promise<SuiteResult> {
  const result = join(dirname(suite), 'result.json');
  forgetResult(result);
  const log =
    host.kind === 'electron'
      ? await runOnDesktop(host.executable, suite, workspace)
      : await runInBrowser(suite, workspace);
  try {
    return readResult(result, `The suite in ${host.name}`);
  } catch (error) {
    console.error(log.slice(-8_000));
    throw error;
  }
}

async function runOnDesktop(executable: string, suite: string, workspace: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'cd-'));
  const userData = join(home, 'data');
  writeUserSettings(userData);
  const { command, args } = onScreen(executable, [
    workspace,
    `--extensionDevelopmentPath=${ROOT}`,
    `--extensionTestsPath=${suite}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${join(home, 'extensions')}`,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--disable-updates',
    '--disable-telemetry',
    '--skip-welcome',
    '--skip-release-notes',
  ]);
  const child = startChild(command, args, {});
  try {
    await withinTime(child.exited, () => Promise.resolve());
    return child.output();
  } finally {
    await child.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runInBrowser(suite: string, workspace: string): Promise<string> {
  const browser = await launchChromium();
  const server = await startCodeServer({ smokeTest: true });
  const log: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('console', message => log.push(message.text()));
    await page.exposeFunction('codeAutomationLog', (_kind: string, args: unknown[]) => {
      log.push(args.map(String).join(' '));
    });
    const finished = new Promise<void>(resolve => {
      void page.exposeFunction('codeAutomationExit', () => resolve());
    });
    const remote = (path: string): string =>
      `vscode-remote://${new URL(server.origin).host}${path}`;
    await page.goto(
      server.workbench(workspace, [
        ['skipWelcome', 'true'],
        ['extensionDevelopmentPath', remote(ROOT)],
        ['extensionTestsPath', remote(suite)],
      ]),
    );
    await withinTime(finished, () => keepScreenshot(page, 'host-timeout'));
    return `${log.join('\n')}\n${server.output()}`;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Waits for a run to end; when the time is over, calls `atTimeout` and throws. */
export async function withinTime<T>(
  run: Promise<T>,
  atTimeout: () => Promise<void>,
  timeoutMs = TIMEOUT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void atTimeout().finally(() =>
        reject(new Error(`No end after ${timeoutMs / 1_000} seconds.`)),
      );
    }, timeoutMs);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps a picture of the page in `out/screenshots`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) }).catch(() => undefined);
}
