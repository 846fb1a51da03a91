import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { Workbench } from './workbench';

describe('the panel, by mouse', () => {
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

  it('selects the words of the row that is clicked', async () => {
    await workbench
      .row(/^Anselm Roy/)
      .first()
      .click();
    await workbench.row(/We can be on the road by April/).click();
    const words = '“We can be on the road by April,”';
    assert.equal(await workbench.selection(words), words);
  });
});
