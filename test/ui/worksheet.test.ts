import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Workbench } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

describe('the fact-check desk', () => {
  const suite = workbenchForSuite(async opened => {
    await opened.open();
    await opened.openDraft('oyster-season.md');
    await opened.openPanel();
    await opened.showOnly('Worksheet');
  });
  let workbench: Workbench;
  beforeEach(() => {
    workbench = suite.current;
  });

  const fact = (words: string) => workbench.row(new RegExp(`^\\d+, \\w+: .*${words}`)).first();

  it('by mouse: a fact is verified from its row, and the file beside the draft keeps it', async () => {
    await workbench.clickOnRow(fact('A dozen'), 'Mark as Verified', () =>
      Promise.resolve(
        /"state": "verified"/.test(workbench.read('oyster-season.md.worksheet.json')),
      ),
    );
    await fact('A dozen').waitFor({ state: 'detached' });
  });

  it('by keyboard: a quotation is held beside the interview and verified by it', async () => {
    await workbench.find('People think it was');
    await workbench.run('Verify the Quotation by the Transcript');
    const source = /"source": "interviews\/oyster-season\.vtt:\d+"/;
    const kept = () =>
      Promise.resolve(source.test(workbench.read('oyster-season.md.worksheet.json')));
    assert.equal(await workbench.eventually(true, kept), true);
    await workbench.compare('People think it was the hurricane');
    await workbench.page
      .locator('.tab.active', { hasText: /oyster-season\.vtt.* ↔ draft: Word for word/ })
      .waitFor();
  });
});
