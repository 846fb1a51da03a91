/** `npm run test:web`: the in-host suite in VS Code for the web, where the extension runs in a worker. */
import { mkdtempSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForWeb } from './host/bundleSuite';
import { ROOT } from './host/places';
import { printResult } from './host/suiteResult';
import { runSuiteInWeb } from './host/webHost';

async function main(): Promise<void> {
  const suite = await bundleForWeb();
  const workspace = mkdtempSync(join(tmpdir(), 'copydesk-drafts-'));
  cpSync(join(ROOT, 'test/host/drafts'), workspace, { recursive: true });
  try {
    const result = await runSuiteInWeb(suite, workspace);
    printResult(result);
    console.log(`In VS Code for the web:\n${result.passed} passed, ${result.failed} failed`);
    if (result.failed > 0) process.exitCode = 1;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
