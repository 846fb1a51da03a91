import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { Workbench } from './workbench';

const ALONE = 'You can hear the whole street holding its breath at that hour.';

describe('by mouse', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.start();
  });
  after(() => workbench.stop());
  beforeEach(async () => {
    workbench.restoreDrafts();
    await workbench.open();
    await workbench.openDraft('transit-vote.draft');
    await workbench.openPanel();
  });

  it('a row of the panel selects its words in the draft', async () => {
    await workbench
      .row(/^Walt Brandvold/)
      .first()
      .click();
    await workbench.row(/This is a bill with no wallet/).click();
    const words = '“This is a bill with no wallet,”';
    assert.equal(await workbench.selection(words), words);
  });

  it('the quotation that nobody says stands first, and a click leads to it', async () => {
    const row = workbench.row(/You can hear the whole street/).first();
    await row.click();
    const words = `“${ALONE}”`;
    assert.equal(await workbench.selection(words), words);
    await workbench.underlines().first().waitFor();
  });

  it('the light bulb changes the text, and the warning and its row go', async () => {
    const row = workbench.row(/You can hear the whole street/).first();
    await row.click();
    await workbench.selection(`“${ALONE}”`);
    await workbench.underlines().first().waitFor();
    await workbench.page.locator('.monaco-editor .lightBulbWidget:visible').first().waitFor();
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.waitFor();
    await workbench.picture('light-bulb');
    await menu
      .getByText(/^Attribute to /)
      .first()
      .click();
    const fixed = await workbench.eventually(true, async () =>
      (await workbench.text('at that hour')).includes('at that hour,”'),
    );
    assert.equal(fixed, true, await workbench.text('at that hour'));
    assert.equal(
      await workbench.eventually(0, () => workbench.row(/^Who said this\?/).count()),
      0,
      'the panel still asks',
    );
  });

  it('words can be called no speech from their row', async () => {
    const row = workbench.row(/You can hear the whole street/).first();
    await row.hover();
    await row.getByRole('button', { name: /not speech/i }).click();
    assert.equal(
      await workbench.eventually(0, () => workbench.row(/^Who said this\?/).count()),
      0,
      'the panel still asks',
    );
    assert.match(workbench.read('.copydesk/decisions.json'), /whole street/);
    assert.ok(workbench.read('transit-vote.draft').includes(`“${ALONE}”`));
  });

  it('a quotation tells who said it under the mouse', async () => {
    const words = workbench.page.locator('.view-line').filter({ hasText: 'This is a bill' });
    const box = (await words.boundingBox())!;
    await workbench.page.mouse.move(box.x + 90, box.y + 8);
    const card = workbench.page.locator('.monaco-hover:visible').first();
    await card
      .getByText(/Brandvold/)
      .first()
      .waitFor();
    await workbench.picture('hover');
  });
});
