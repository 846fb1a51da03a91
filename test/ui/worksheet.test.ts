import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { Workbench } from './workbench';

describe('the fact-check desk', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.start();
  });
  after(() => workbench.stop());
  beforeEach(async () => {
    workbench.restoreDrafts();
    await workbench.open();
    await workbench.openDraft('oyster-season.md');
    await workbench.openPanel();
    await workbench.page.getByRole('button', { name: /^Worksheet Section/ }).click();
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
    const row = fact('A dozen');
    await row.hover();
    await row.getByRole('button', { name: 'Mark as Verified' }).click();
    await fact('A dozen').waitFor({ state: 'detached' });
    await workbench.picture('worksheet');
    assert.match(workbench.read('oyster-season.md.worksheet.json'), /"state": "verified"/);
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
