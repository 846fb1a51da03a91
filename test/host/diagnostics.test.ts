import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Position, WorkspaceEdit, workspace } from 'vscode';
import { note } from './collectResult';
import { findingsOf, newDraft, openDraft } from './drafts';

describe('a quotation without a speaker', () => {
  it('is underlined when the draft is opened', async () => {
    const started = performance.now();
    const draft = await openDraft('ferry.draft');
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    note('first diagnostics after opening', `${Math.round(performance.now() - started)} ms`);
    assert.match(draft.getText(finding!.range), /My mother is 91/);
    assert.match(finding!.source ?? '', /copydesk/i);
  });

  it('is underlined in a draft of 900 words', async () => {
    const filler = 'The ferry was late again on Tuesday and the queue stretched past the church. ';
    const started = performance.now();
    const draft = await newDraft(`${filler.repeat(65)}\n\n“Nobody asked us.”\n`);
    await findingsOf(draft, 'unattributed-quote', 1);
    note('diagnostics of 900 words', `${Math.round(performance.now() - started)} ms`);
  });

  it('has a code that leads to its page', async () => {
    const draft = await openDraft('ferry.draft');
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    const { code } = finding!;
    assert.ok(typeof code === 'object', 'the code is no link');
    assert.match(code.target.toString(), /unattributed-quote/);
  });

  it('is forgotten as soon as the writer names the speaker', async () => {
    const draft = await newDraft('“Nobody asked us.”\n');
    await findingsOf(draft, 'unattributed-quote', 1);
    const edit = new WorkspaceEdit();
    edit.insert(draft.uri, new Position(0, draft.lineAt(0).text.length), ' Morag Linklater said.');
    await workspace.applyEdit(edit);
    await findingsOf(draft, 'unattributed-quote', 0);
  });

  it('is looked for in Markdown and plain text too', async () => {
    for (const language of ['markdown', 'plaintext']) {
      const draft = await newDraft('The school will close.\n\n“Nobody asked us.”\n', language);
      await findingsOf(draft, 'unattributed-quote', 1);
    }
  });
});
