import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ServerCommand, type DecideArgument } from '../../src/server/protocol';
import { editorOnFolder } from './editorOnFolder';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, said the heating had been off for a week.',
  '“The boiler failed at four in the morning,” Okoye said.',
  '“We were told it was safe,” it was said.',
  'Lindiwe Brandt, the landlord, did not answer. Marta Okoy waited.',
  '',
].join('\n\n');

/** An interview in which nobody of the story is heard. */
const ELSEWHERE = '[00:10] HALVORSEN: The ferry leaves at nine.\n';

/** Changes a file as another program does: in one step, so that nobody reads half of it. */
async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(`${path}.new`, change(await readFile(path, 'utf8')));
  await rename(`${path}.new`, path);
}

describe('what the editor is told', () => {
  const desk = editorOnFolder();

  const opened = async (settings?: unknown): Promise<void> => {
    const { editor, uri } = desk.current;
    await desk.current.open(STORY, settings);
    await editor.diagnostics(params => params.uri === uri);
    await editor.analysis(params => params.uri === uri);
    editor.published.length = 0;
    editor.analysed.length = 0;
  };
  const sendTranscript = (text: string): Promise<null> =>
    desk.current.ask('copydesk/transcripts', {
      files: [{ uri: desk.current.uriOf('interview.txt'), path: 'interviews/interview.txt', text }],
    });
  const decide = (decision: DecideArgument['decision']): Promise<unknown> => {
    const argument: DecideArgument = { uri: desk.current.uri, decision };
    return desk.current.editor.connection.sendRequest('workspace/executeCommand', {
      command: ServerCommand.decide,
      arguments: [argument],
    });
  };
  const fileChanged = (name: string): Promise<void> =>
    desk.current.editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: desk.current.uriOf(name), type: 2 }],
    });

  it('is not told again what it knows, so that an open menu stays open and no row is drawn anew', async () => {
    const { editor } = desk.current;
    await opened();
    await sendTranscript(ELSEWHERE);
    assert.deepEqual([editor.published, editor.analysed], [[], []]);
  });

  it('is told at once that a finding goes whose words are changed, and once that it is back', async () => {
    const { editor, uri } = desk.current;
    await opened({ delay: 1_000 });
    const told = async (version: number): Promise<boolean> =>
      (await editor.diagnostics(params => params.version === version)).diagnostics.some(
        ({ code }) => code === 'unattributed-quote',
      );
    const changed = STORY.replace('was safe', 'was ever safe');
    await editor.change(uri, 2, changed);
    assert.equal(await told(2), false);
    assert.deepEqual(editor.analysed, []);
    await editor.change(uri, 3, changed.replace('ever', 'never'));
    await editor.change(uri, 4, changed.replace('a week', 'weeks'));
    assert.equal(await told(4), true);
    assert.deepEqual(
      editor.published.map(({ version }) => version),
      [2, 4],
    );
  });

  it('is told what an interview changes in the findings', async () => {
    const { editor } = desk.current;
    await opened();
    await sendTranscript('[00:10] OKOYE: The boiler, it failed at five in the morning.\n');
    const codes = editor.published.flatMap(({ diagnostics }) =>
      diagnostics.map(({ code }) => code),
    );
    assert.ok(codes.includes('misquote'), codes.join());
    assert.equal(editor.analysed.length, 1);
  });

  it('is told of a decision that changes the panel alone', async () => {
    const { editor } = desk.current;
    await opened();
    await decide({ kind: 'name-type', name: 'Lindiwe Brandt', type: 'organisation' });
    assert.deepEqual(editor.published, []);
    assert.equal(editor.analysed.length, 1);
  });

  it('is told of what another window decided, and not of its own file', async () => {
    const { editor, folder } = desk.current;
    await opened();
    await decide({ kind: 'name-type', name: 'Lindiwe Brandt', type: 'organisation' });
    await fileChanged('.copydesk/decisions.json');
    await rewrite(join(folder, '.copydesk/decisions.json'), text =>
      text.replace('"organisation"', '"place"'),
    );
    await fileChanged('.copydesk/decisions.json');
    await editor.analysis(() => editor.analysed.length >= 2);
    const panel = await desk.current.ask('copydesk/panel', {
      uri: desk.current.uri,
      view: 'entities',
    });
    const places = panel?.rows.find(({ kind }) => kind === 'places')?.children ?? [];
    assert.ok(places.some(({ name }) => name === 'Lindiwe Brandt'));
    assert.equal(editor.analysed.length, 2);
  });

  it('is told of a line of the worksheet that another program changed, and of no other', async () => {
    const { editor, folder, uri } = desk.current;
    await opened();
    const facts = async () => {
      const panel = await desk.current.ask('copydesk/panel', { uri, view: 'worksheet' });
      return panel?.rows.flatMap(({ children }) => children) ?? [];
    };
    const id = (await facts())[0]?.name;
    assert.ok(id !== undefined);
    const change = { state: 'verified' } as const;
    await desk.current.ask('copydesk/worksheet/change', { uri, id, change, by: 'Ana' });
    await fileChanged('boiler.draft.worksheet.json');
    await rewrite(join(folder, 'boiler.draft.worksheet.json'), text =>
      text.replace('"verified"', '"disputed"'),
    );
    await fileChanged('boiler.draft.worksheet.json');
    await editor.analysis(params => params.uri === uri);
    assert.ok((await facts()).some(({ kind }) => kind === 'fact-disputed'));
    assert.deepEqual([editor.published.length, editor.analysed.length], [0, 1]);
  });

  it('is told nothing of a draft that is read by command alone until the command comes', async () => {
    const { editor, uri } = desk.current;
    await desk.current.open(STORY, { run: 'manual' });
    await sendTranscript(ELSEWHERE);
    assert.deepEqual([editor.published, editor.analysed], [[], []]);
    await desk.current.ask('copydesk/checkDraft', { uri });
    assert.equal(
      editor.published[0]?.diagnostics.some(({ code }) => code === 'unattributed-quote'),
      true,
    );
  });
});
