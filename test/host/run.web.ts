import { setUp } from './mochaInWorker';
import { collectResult } from './collectResult';

/** The web worker host calls this: runs the suite; the console carries the result to the runner. */
export async function run(): Promise<void> {
  const mocha = setUp({ ui: 'bdd', timeout: 120_000, reporter: 'spec' });
  await import('./suite');
  await new Promise<void>((resolve, reject) => {
    const result = collectResult(
      mocha.run(failures => {
        console.log(`copydesk-result ${JSON.stringify(result())}`);
        if (failures > 0) reject(new Error(`${failures} failed`));
        else resolve();
      }),
    );
  });
}
