/** `npm run test:host`: the in-host suite in a real VS Code, then what must survive its restart. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from './host/bundleSuite';
import { chooseHost } from './host/chooseHost';
import { ROOT } from './host/places';
import { runSuite } from './host/runSuite';
import { printResult } from './host/suiteResult';

async function main(): Promise<void> {
  const host = await chooseHost();
  const suites = await bundleForNode();
  const workspace = mkdtempSync(join(tmpdir(), 'copydesk-drafts-'));
  cpSync(join(ROOT, 'test/host/drafts'), workspace, { recursive: true });
  let passed = 0;
  let failed = 0;
  try {
    for (const suite of suites) {
      const result = await runSuite(host, suite, workspace);
      printResult(result);
      passed += result.passed;
      failed += result.failed;
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  console.log(`In ${host.name}:\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
