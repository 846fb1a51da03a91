import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { collectResult } from './collectResult';

/** The extension host calls this: runs the suite and writes `result.json` beside it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, color: false });
  mocha.addFile(join(__dirname, 'suite.js'));
  await new Promise<void>((resolve, reject) => {
    const result = collectResult(
      mocha.run(failures => {
        writeFileSync(join(__dirname, 'result.json'), JSON.stringify(result()));
        if (failures > 0) reject(new Error(`${failures} failed`));
        else resolve();
      }),
    );
  });
}
