import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { note } from './collectResult';
import { findingsOf, newDraft, until } from './drafts';
import { withSettings } from './settings';

/** The part of the language model tools that an assistant uses; editors before 1.95 have none. */
interface ToolApi {
  readonly lm?: {
    invokeTool?(
      name: string,
      options: object,
    ): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
  };
}

const TOOL = 'copydesk_list_unattributed_quotes';

describe('the tool for an assistant', () => {
  const { lm } = vscode as unknown as ToolApi;
  /** What the tool answers; undefined where there is none. */
  const answer = async (): Promise<string | undefined> =>
    Promise.resolve(lm!.invokeTool!(TOOL, { input: {}, toolInvocationToken: undefined })).then(
      ({ content }) => content.map(({ value }) => value).join(''),
      () => undefined,
    );
  const isProposal = (): boolean =>
    vscode.version.localeCompare('1.95', 'en', { numeric: true }) < 0;

  it('answers only where the writer wants it, and tells what lacks a speaker', async function () {
    if (lm?.invokeTool === undefined || isProposal()) {
      note('tool for an assistant', 'this editor has no such tools');
      // The setting does no harm.
      await withSettings({ languageModelTool: true }, async () => {
        const draft = await newDraft('“Nobody asked us.”\n');
        await findingsOf(draft, 'unattributed-quote', 1);
      });
      return this.skip();
    }
    const draft = await newDraft('The school will close.\n\n“Nobody asked us.”\n');
    await findingsOf(draft, 'unattributed-quote', 1);
    assert.equal(await answer(), undefined);
    await withSettings({ languageModelTool: true }, async () => {
      assert.equal(await until('an answer', answer), 'Line 3: “Nobody asked us.”');
      assert.equal(draft.getText(), 'The school will close.\n\n“Nobody asked us.”\n');
    });
    await until('no answer', async () => ((await answer()) === undefined ? true : undefined));
  });
});
