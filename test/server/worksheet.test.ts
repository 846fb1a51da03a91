import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'mocha';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import type { Panel, PanelItem } from '../../src/server/protocol';
import type { EditorClient } from './editorClient';
import { editorOnFolder, type EditorOnFolder } from './editorOnFolder';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, waited 19 days for a plumber.',
  '“We were told it was safe,” Okoye said.',
  '“The council sent 42 letters,” Okoye said.',
  '',
].join('\n\n');
const INTERVIEW =
  '[00:10] OKOYE: And we were not told it was safe.\n[00:20] OKOYE: The council, um, sent forty-two letters.\n';

describe('the fact-check desk over stdio', () => {
  const desk = editorOnFolder();
  let folder: string;
  let uri: string;
  let editor: EditorClient;
  let ask: EditorOnFolder['ask'];
  beforeEach(async () => {
    const { current } = desk;
    ({ folder, uri, editor } = current);
    ask = current.ask.bind(current);
    await current.open(STORY);
  });

  const rows = async (): Promise<readonly PanelItem[]> => {
    const panel: Panel | null = await ask('copydesk/panel', { uri, view: 'worksheet' });
    return panel?.rows.flatMap(({ children }) => children) ?? [];
  };
  const row = async (words: string): Promise<PanelItem> => {
    const found = (await rows()).find(({ label }) => label.includes(words));
    assert.ok(found?.name !== undefined, `no row says ${words}`);
    return found;
  };
  const send = (): Promise<null> =>
    ask('copydesk/transcripts', {
      files: [
        {
          uri: desk.current.uriOf('okoye.txt'),
          path: 'interviews/okoye.txt',
          text: INTERVIEW,
        },
      ],
    });

  it('lists the facts, keeps what is checked beside the draft, and says when the words change', async () => {
    const { name: id } = await row('19 days');
    await ask('copydesk/worksheet/change', {
      uri,
      id: id!,
      change: { state: 'verified', note: 'log book' },
      by: 'Ana',
    });
    assert.equal((await row('19 days')).kind, 'fact-verified');
    const kept = await readFile(join(folder, 'boiler.draft.worksheet.json'), 'utf8');
    assert.match(kept, /"state": "verified"[^}]*"note": "log book"[^}]*"by": "Ana"/);
    await editor.change(uri, 2, STORY.replace('19 days', '21 days'));
    const changed = await row('21 days');
    assert.equal(changed.kind, 'fact-stale');
    assert.match(changed.tooltip ?? '', /Was: 19 days/);
  });

  it('exports what it imports', async () => {
    const csv = (await ask('copydesk/worksheet/export', { uri, format: 'csv' }))!;
    const filled = csv.replace(/^(\d+,Number,19 days,[^,]*),Open,/m, '$1,Disputed,ask again');
    assert.notEqual(filled, csv);
    assert.deepEqual(await ask('copydesk/worksheet/import', { uri, csv: filled }), {
      changed: 1,
      problems: [],
    });
    assert.equal((await row('19 days')).kind, 'fact-disputed');
    assert.match(
      (await ask('copydesk/worksheet/export', { uri, format: 'html' })) ?? '',
      /Disputed/,
    );
  });

  it('leaves a file that it cannot read as it is, and says so', async () => {
    const path = join(folder, 'boiler.draft.worksheet.json');
    await writeFile(path, '{"version": 99}');
    const { name: id } = await row('19 days');
    await ask('copydesk/worksheet/change', { uri, id: id!, change: { state: 'verified' }, by: '' });
    assert.equal(await readFile(path, 'utf8'), '{"version": 99}');
    assert.ok(editor.messages.some(message => message.includes('later version')));
  });

  it('holds the quotations against the interview as soon as there is one', async () => {
    await send();
    const { diagnostics } = await editor.diagnostics(params =>
      params.diagnostics.some(({ code }) => code === 'misquote'),
    );
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'misquote').map(({ range }) => range.start.line),
      [2],
    );
    const hover = await editor.at<Hover>('textDocument/hover', uri, 2, 5);
    assert.match(
      (hover.contents as { value: string }).value.replaceAll('\\', ''),
      /Not the words in the transcript · interviews\/okoye\.txt, 0:10/,
    );
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const restore = actions.find(({ title }) => title === 'Restore the words as spoken');
    assert.deepEqual(
      restore?.edit?.changes?.[uri]?.map(({ newText }) => newText),
      [' not'],
    );
  });

  it('gives the passage beside the quotation, and its place as a source', async () => {
    await send();
    const passage = await ask('copydesk/passage', { uri, position: { line: 4, character: 5 } });
    assert.equal(passage?.verbatim, true);
    assert.equal(passage?.source, 'interviews/okoye.txt:2');
    assert.equal(passage?.spoken, 'The council, um, sent forty-two letters');
    const line = await ask('copydesk/worksheet/line', {
      uri,
      position: { line: 4, character: 18 },
      quotation: true,
    });
    assert.match(line?.text ?? '', /^The council sent 42 letters/);
  });
});
