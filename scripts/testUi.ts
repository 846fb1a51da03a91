/**
 * `npm run test:ui`: real clicks and keys in the workbench, with the packaged extension installed.
 * Pictures land in `out/screenshots`. `npm run test:ui -- WORDS` runs the tests whose titles hold the
 * words.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { collectResult } from '../test/host/collectResult';
import { ROOT, SCREENSHOTS } from './host/places';

async function main(): Promise<void> {
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  console.log('Host: VS Code 1.139 in the browser (code-server 4.139.1)');
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, color: false, reporter: 'spec' });
  const [words] = process.argv.slice(2);
  if (words !== undefined) mocha.fgrep(words);
  for (const file of testFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  await new Promise<void>(resolve => {
    const result = collectResult(
      mocha.run(() => {
        const { passed, failed } = result();
        console.log(`In the workbench:\n${passed} passed, ${failed} failed`);
        if (failed > 0 || passed === 0) process.exitCode = 1;
        resolve();
      }),
    );
  });
}

function testFiles(): readonly string[] {
  const folder = join(ROOT, 'test/ui');
  return readdirSync(folder)
    .filter(name => name.endsWith('.test.ts'))
    .map(name => join(folder, name));
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
