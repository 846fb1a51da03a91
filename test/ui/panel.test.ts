import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Workbench } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

const ALONE = '“You can hear the whole street holding its breath at that hour.”';

describe('by mouse', () => {
  const suite = workbenchForSuite(async opened => {
    await opened.open();
    await opened.openDraft('transit-vote.draft');
    await opened.openPanel();
  });
  let workbench: Workbench;
  beforeEach(() => {
    workbench = suite.current;
  });

  const orphan = () => workbench.row(/You can hear the whole street/).first();
  const nobodyIsAsked = async () =>
    assert.equal(
      await workbench.eventually(0, () => workbench.row(/^Who said this\?/).count()),
      0,
      'the panel still asks',
    );

  it('a row of the panel selects its words in the draft', async () => {
    const words = workbench.row(/This is a bill with no wallet/);
    await workbench
      .row(/^Walt Brandvold/)
      .first()
      .click();
    await words.click();
    const selected = '“This is a bill with no wallet,”';
    assert.equal(await workbench.selection(selected), selected);
  });

  it('the quotation that nobody says stands first, and a click leads to it', async () => {
    await orphan().click();
    assert.equal(await workbench.selection(ALONE), ALONE);
    await workbench.underlines().first().waitFor();
  });

  it('the light bulb changes the text, and the warning and its row go', async () => {
    await orphan().click();
    assert.equal(await workbench.selection(ALONE), ALONE);
    await workbench.page.locator('.monaco-editor .lightBulbWidget:visible').first().waitFor();
    const menu = await workbench.openLightBulb();
    await menu
      .getByText(/^Attribute to /)
      .first()
      .click();
    const fixed = await workbench.eventually(true, async () =>
      (await workbench.text('at that hour')).includes('at that hour,”'),
    );
    assert.equal(fixed, true, await workbench.text('at that hour'));
    await nobodyIsAsked();
  });

  it('words can be called no speech from their row', async () => {
    await workbench.clickOnRow(orphan(), /not speech/i, () =>
      Promise.resolve(workbench.read('.copydesk/decisions.json').includes('whole street')),
    );
    await nobodyIsAsked();
    assert.ok(workbench.read('transit-vote.draft').includes(ALONE));
  });

  it('the badge and the status tell of the draft in front', async () => {
    const tab = (name: string) => workbench.page.locator(`.tab[data-resource-name="${name}"]`);
    const status = workbench.page.locator('[id="status.languageStatus"]').first();
    const told = workbench.page.locator('.hover-language-status').first();
    await workbench.clickOnRow(orphan(), /not speech/i, async () => (await orphan().count()) === 0);
    await workbench.openDraft('oyster-season.md');
    for (const [draft, badge, words] of [
      ['transit-vote.draft', '', /Every quotation has a speaker/],
      ['oyster-season.md', '1', /1 quotation needs a speaker/],
    ] as const) {
      await tab(draft).click();
      assert.equal(await workbench.eventually(badge, () => workbench.badge()), badge, draft);
      await workbench.insist(() => status.click(), told.getByText(words).first());
      await workbench.page.keyboard.press('Escape');
    }
  });

  it('what is open in the panel stays open, and what is selected selected, while the draft is written', async () => {
    const speaker = workbench.row(/^Walt Brandvold/).first();
    const words = workbench.row(/This is a bill with no wallet/);
    await speaker.click();
    await words.click();
    await workbench.selection('“This is a bill with no wallet,”');
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.type('A line above.\n\n“Nobody knows,” it was said.\n\n');
    await workbench.row(/Nobody knows/).waitFor();
    assert.equal(await speaker.getAttribute('aria-expanded'), 'true');
    assert.equal(await words.getAttribute('aria-selected'), 'true');
  });

  it('a quotation tells who said it under the mouse', async () => {
    await workbench.hover('This is a bill', /Brandvold/);
  });
});
