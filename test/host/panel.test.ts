import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, extensions, Selection, window } from 'vscode';
import type { CopydeskApi } from '../../src/extension/api';
import { findingsOf, newDraft, rangeOf, until } from './drafts';
import { withSettings } from './settings';

const STORY = [
  'Ida Holm commands the ferry.',
  '“We wait for a part,” Holm said.',
  'It rained for 12 days.',
  '“Nobody asked us.”\n',
].join('\n\n');

describe('the panel', () => {
  const api = (): CopydeskApi => extensions.getExtension<CopydeskApi>('copydesk.copydesk')!.exports;
  const putCursor = (words: string): void => {
    const { start } = rangeOf(window.activeTextEditor!.document, words);
    window.activeTextEditor!.selection = new Selection(start, start);
  };
  const selected = (label: string): Promise<true> =>
    until(`the row ${label} selected`, () =>
      api().selectedRows('quotes').includes(label) ? true : undefined,
    );

  it('follows the cursor where the writer wants it, and leaves her the keys', async () => {
    const draft = await newDraft(STORY);
    await findingsOf(draft, 'unattributed-quote', 1);
    await commands.executeCommand('copydesk.quotes.focus');
    await window.showTextDocument(draft);
    await withSettings({ 'panel.followCursor': true }, async () => {
      putCursor('wait for a part');
      await selected('“We wait for a part,”');
      putCursor('asked us');
      await selected('“Nobody asked us.”');
      assert.equal(window.activeTextEditor?.document, draft);
    });
    putCursor('wait for a part');
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.deepEqual(api().selectedRows('quotes'), ['“Nobody asked us.”']);
  });
});
