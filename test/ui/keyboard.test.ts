import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { Workbench } from './workbench';

describe('by keyboard alone', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.start();
  });
  after(() => workbench.stop());
  beforeEach(async () => {
    workbench.restoreDrafts();
    await workbench.open('small');
    await workbench.openDraft('oyster-season.md');
  });

  it('a writer goes to the quotation without a speaker and settles it', async () => {
    await workbench.run('Copydesk: Go to the Next Quotation Without a Speaker');
    const words = '“I don’t want my girls to learn this trade from a photograph.”';
    assert.equal(await workbench.selection(words), words);
    await workbench.page.keyboard.press('Control+.');
    await workbench.page.locator('.action-widget').first().waitFor();
    await workbench.underlines().first().waitFor();
    await workbench.page.keyboard.press('Enter');
    const fixed = await workbench.eventually(true, async () =>
      (await workbench.text('photograph')).includes('photograph,”'),
    );
    assert.equal(fixed, true, await workbench.text('photograph'));
  });

  it('the panel opens, its rows are walked, and Enter leads to the text', async () => {
    await workbench.run('Copydesk: Show the Panel');
    await workbench
      .row(/Pruitt/)
      .first()
      .waitFor();
    await workbench.page.keyboard.press('Home');
    for (let step = 0; step < 12; step++) {
      const focused = workbench.page.locator('.sidebar .monaco-list-row.focused');
      const label = (await focused.first().getAttribute('aria-label')) ?? '';
      if (/I don’t want my girls/.test(label)) break;
      await workbench.page.keyboard.press('ArrowDown');
    }
    await workbench.page.keyboard.press('Enter');
    await workbench.picture('keyboard');
    const line = workbench.page.locator('.statusbar-item').filter({ hasText: /Ln 27/ });
    await line.waitFor();
  });

  it('every row has words for a screen reader', async () => {
    await workbench.run('Copydesk: Show the Panel');
    await workbench.row(/.+/).first().waitFor();
    const silent = await workbench.page
      .locator('.sidebar [role=treeitem]')
      .evaluateAll(
        rows =>
          (rows as unknown as { readonly ariaLabel: string | null }[]).filter(
            ({ ariaLabel }) => !ariaLabel,
          ).length,
      );
    assert.equal(silent, 0);
  });
});
