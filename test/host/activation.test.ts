import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, extensions } from 'vscode';
import { note } from './collectResult';
import { openDraft } from './drafts';

describe('the extension', () => {
  it('wakes up when a draft is opened', async () => {
    const extension = extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'the extension is not there');
    await openDraft('ferry.draft');
    const started = performance.now();
    await extension.activate();
    note(
      'activation as an extension waits for it',
      `${Math.round(performance.now() - started)} ms`,
    );
    assert.equal(extension.isActive, true);
  });

  it('has every command that it declares', async () => {
    const { contributes } = extensions.getExtension('copydesk.copydesk')!.packageJSON as {
      contributes: { commands: readonly { command: string }[] };
    };
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter(command => !known.has(command)),
      [],
    );
  });
});
