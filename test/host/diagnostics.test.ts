import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { workspace } from 'vscode';
import { note } from './collectResult';
import { findingsOf, lightBulb, newDraft, openDraft } from './drafts';

describe('a quotation without a speaker', () => {
  it('is underlined when the draft is opened, and nothing else is', async () => {
    const started = performance.now();
    const draft = await openDraft('ferry.draft');
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    note('first diagnostics after opening', `${Math.round(performance.now() - started)} ms`);
    assert.match(draft.getText(finding!.range), /My mother is 91/);
    assert.equal(finding!.source, 'Copydesk');
  });

  it('is settled by the light bulb, and the warning goes', async () => {
    const draft = await newDraft(
      'The school will close in June, said Head Teacher Morag Linklater.\n\n“Nobody asked us.”\n',
    );
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    const actions = await lightBulb(draft, finding!.range);
    const attribute = actions.find(({ edit, title }) => edit && title.includes('Linklater'));
    assert.ok(
      attribute?.edit,
      `no offer to attribute among ${actions.map(({ title }) => title).join(' | ')}`,
    );
    await workspace.applyEdit(attribute.edit);
    await findingsOf(draft, 'unattributed-quote', 0);
    assert.match(draft.getText(), /“Nobody asked us,” .*Linklater.* said\./);
  });
});
