import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, Selection, window } from 'vscode';
import { findingsOf, newDraft, openDraft, until } from './drafts';

/** Waits until the selection in the active editor holds the words. */
function selected(words: RegExp): Promise<true> {
  return until(`a selection like ${words}`, () => {
    const editor = window.activeTextEditor;
    const line = editor?.document.lineAt(editor.selection.active.line).text ?? '';
    return words.test(line) ? true : undefined;
  });
}

describe('a command', () => {
  it('goes to the next quotation without a speaker and around to the first', async () => {
    const draft = await newDraft(
      'The school will close.\n\n“Nobody asked us.”\n\nIt rained.\n\n“They never will.”\n',
    );
    await findingsOf(draft, 'unattributed-quote', 2);
    window.activeTextEditor!.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('copydesk.nextUnattributed');
    await selected(/Nobody asked us/);
    await commands.executeCommand('copydesk.nextUnattributed');
    await selected(/They never will/);
    await commands.executeCommand('copydesk.nextUnattributed');
    await selected(/Nobody asked us/);
    await commands.executeCommand('copydesk.previousUnattributed');
    await selected(/They never will/);
  });

  it('goes to the next placeholder', async () => {
    const draft = await newDraft('The school will close.\n\nIt has TK pupils.\n');
    await findingsOf(draft, 'placeholder', 1);
    window.activeTextEditor!.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('copydesk.nextPlaceholder');
    await selected(/TK pupils/);
  });

  it('writes the sources of a draft as a table', async () => {
    const draft = await openDraft('ferry.draft');
    await findingsOf(draft, 'unattributed-quote', 1);
    void commands.executeCommand('copydesk.exportSources', 'markdown');
    const table = await until('a table of sources', () => {
      const document = window.activeTextEditor?.document;
      return document !== undefined && document !== draft ? document.getText() : undefined;
    });
    assert.match(table, /Torquil Manson/);
  });
});
