import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Workbench } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

describe('the fact-check desk', () => {
  const suite = workbenchForSuite(async opened => {
    await opened.open();
    await opened.openDraft('oyster-season.md');
    await opened.openPanel();
    await opened.insist(
      () => opened.page.getByRole('button', { name: /^Worksheet Section/ }).click(),
      opened.row(/^\d+, \w+: /).first(),
    );
  });
  let workbench: Workbench;
  beforeEach(() => {
    workbench = suite.current;
  });

  const fact = (words: string) => workbench.row(new RegExp(`^\\d+, \\w+: .*${words}`)).first();

  /** Puts the cursor on words of the draft, as the editor's own search does. */
  const find = async (words: string): Promise<void> => {
    await workbench.page.locator('.monaco-editor .view-line').first().click();
    await workbench.page.keyboard.press('Control+F');
    await workbench.page.keyboard.type(words);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Escape');
  };

  it('by mouse: a fact is verified from its row, and the file beside the draft keeps it', async () => {
    await workbench.clickOnRow(fact('A dozen'), 'Mark as Verified', () =>
      Promise.resolve(
        /"state": "verified"/.test(workbench.read('oyster-season.md.worksheet.json')),
      ),
    );
    await fact('A dozen').waitFor({ state: 'detached' });
    await workbench.picture('worksheet');
  });

  it('by keyboard: a quotation is held beside the interview and verified by it', async () => {
    await find('People think it was');
    await workbench.run('Verify the Quotation by the Transcript');
    const source = /"source": "interviews\/oyster-season\.vtt:\d+"/;
    const kept = () =>
      Promise.resolve(source.test(workbench.read('oyster-season.md.worksheet.json')));
    assert.equal(await workbench.eventually(true, kept), true);
    await workbench.run('Compare the Quotation With the Transcript');
    await workbench.page
      .locator('.tab.active', { hasText: /Word for word in the transcript/ })
      .waitFor();
    for (const side of ['original', 'modified']) {
      const words = workbench.page.locator(`.monaco-diff-editor .${side} .view-line`).first();
      await words.filter({ hasText: /People.think.it.was.the.hurricane/ }).waitFor();
    }
    await workbench.picture('transcript');
  });
});
