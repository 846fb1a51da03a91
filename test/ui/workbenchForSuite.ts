import { after, afterEach, before, beforeEach } from 'mocha';
import { Workbench } from './workbench';

/**
 * One workbench for a suite. A picture is kept of what a failed test saw last.
 *
 * @param open what each test opens first
 */
export function workbenchForSuite(open: (workbench: Workbench) => Promise<void>): {
  readonly current: Workbench;
} {
  let current: Workbench;
  before(async () => {
    current = await Workbench.start();
  });
  after(() => current.stop());
  beforeEach(() => open(current));
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await current.picture(`failed ${test.title.slice(0, 60)}`);
  });
  return {
    get current() {
      return current;
    },
  };
}
