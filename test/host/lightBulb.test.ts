import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, Uri, workspace } from 'vscode';
import { findingsOf, newDraft, openDraft, pick, rangeOf, until } from './drafts';

/** A paragraph about parents at large stands between the head teacher and words that nobody claims. */
const SCHOOL = [
  'The school will close in June, said Head Teacher Morag Linklater.',
  'Parents at the gate on Tuesday had not heard. Several were in tears.',
  '“Nobody asked us.”\n',
].join('\n\n');

describe('the light bulb', () => {
  it('attributes a quotation to a person of the story, and the warning goes', async () => {
    const draft = await newDraft(SCHOOL);
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    await pick(draft, finding!.range, /^Attribute to .*Linklater/);
    await findingsOf(draft, 'unattributed-quote', 0);
    assert.match(draft.getText(), /“Nobody asked us,” .*Linklater.* said\.|said .*Linklater\./);
  });

  it('leaves a place for a speaker who is not known yet, and reminds of it', async () => {
    const draft = await newDraft(SCHOOL);
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    await pick(draft, finding!.range, /TK/);
    await until('TK in the text', () => (/\bTK\b/.test(draft.getText()) ? true : undefined));
    await findingsOf(draft, 'placeholder', 1);
  });

  it('gives the text back by undo, and the warning with it', async () => {
    const draft = await newDraft(SCHOOL);
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    await pick(draft, finding!.range, /^Attribute to .*Linklater/);
    await findingsOf(draft, 'unattributed-quote', 0);
    await commands.executeCommand('undo');
    await findingsOf(draft, 'unattributed-quote', 1);
    assert.equal(draft.getText(), SCHOOL);
    await commands.executeCommand('redo');
    await findingsOf(draft, 'unattributed-quote', 0);
  });

  it('remembers that words are no speech, beside the draft and not in it', async () => {
    const draft = await openDraft('bakery.draft');
    const before = draft.getText();
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    await pick(draft, finding!.range, /not speech/i);
    await findingsOf(draft, 'unattributed-quote', 0);
    assert.equal(draft.getText(), before);
    const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.copydesk/decisions.json');
    const text = await until('the decisions on the disk', async () =>
      workspace.fs.readFile(file).then(
        bytes => new TextDecoder().decode(bytes),
        () => undefined,
      ),
    );
    assert.match(text, /Bread is not a business/);
  });

  it('has nothing to say where nothing is wrong', async () => {
    const draft = await openDraft('ferry.draft');
    const actions = await commands.executeCommand<unknown[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      rangeOf(draft, 'Torquil Manson'),
      'quickfix',
    );
    assert.deepEqual(actions, []);
  });
});
