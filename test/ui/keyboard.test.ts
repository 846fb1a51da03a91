import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Workbench } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

const ALONE = '“I don’t want my girls to learn this trade from a photograph.”';

describe('by keyboard alone', () => {
  const suite = workbenchForSuite(async opened => {
    await opened.open('small');
    await opened.openDraft('oyster-season.md');
  });
  let workbench: Workbench;
  beforeEach(() => {
    workbench = suite.current;
  });

  /** The row of the panel that has the keys. */
  const focused = () =>
    workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row.focused').first();

  it('a writer goes to the quotation without a speaker and settles it', async () => {
    await workbench.run('Copydesk: Go to the Next Quotation Without a Speaker');
    assert.equal(await workbench.selection(ALONE), ALONE);
    await workbench.openLightBulb();
    await workbench.page.keyboard.press('Enter');
    const fixed = await workbench.eventually(true, async () =>
      (await workbench.text('photograph')).includes('photograph,”'),
    );
    assert.equal(fixed, true, await workbench.text('photograph'));
  });

  it('the panel opens, its rows are walked, and Enter leads to the text', async () => {
    await workbench.run('Copydesk: Show the Panel');
    await focused().waitFor();
    await workbench.page.keyboard.press('Home');
    const walked: string[] = [];
    for (let step = 0; step < 12; step++) {
      const label = (await focused().getAttribute('aria-label')) ?? '';
      walked.push(label);
      if (label.startsWith(ALONE)) break;
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.eventually(true, async () => {
        return (await focused().getAttribute('aria-label')) !== label;
      });
    }
    assert.equal(walked.at(-1)?.startsWith(ALONE), true, walked.join('\n'));
    await workbench.picture('keyboard');
    await workbench.page.keyboard.press('Enter');
    assert.equal(await workbench.selection(ALONE), ALONE);
  });

  it('every row has words for a screen reader', async () => {
    await workbench.run('Copydesk: Show the Panel');
    await workbench.row(/./).first().waitFor();
    const silent = await workbench.page
      .locator('.tree-explorer-viewlet-tree-view [role=treeitem]')
      .evaluateAll(
        rows =>
          (rows as unknown as { readonly ariaLabel: string | null }[]).filter(
            ({ ariaLabel }) => !ariaLabel,
          ).length,
      );
    assert.equal(silent, 0);
  });
});
