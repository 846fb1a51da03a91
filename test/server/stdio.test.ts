import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, it } from 'mocha';
import type { CodeAction, Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Panel } from '../../src/server/protocol';
import { EditorClient } from './editorClient';
import { editorOnFolder } from './editorOnFolder';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, said the heating had been off for a week.',
  '“The boiler failed at four in the morning,” Okoye said.',
  '“We were told it was safe,” it was said.',
  '',
].join('\n\n');

/** The zero-based line of the quotation that nobody says. */
const NEEDY = 4;

describe('the language server over stdio', () => {
  const desk = editorOnFolder();
  let folder: string;
  let uri: string;
  let editor: EditorClient;
  beforeEach(() => {
    ({ folder, uri, editor } = desk.current);
  });

  const openStory = (settings?: unknown): Promise<void> => desk.current.open(STORY, settings);
  const isAboutNeedy = (code: unknown, line: number): boolean =>
    code === 'unattributed-quote' && line === NEEDY;

  it('tells of the quotation that nobody says, with a page to read, and ends cleanly', async () => {
    await openStory();
    const { diagnostics, version } = await editor.diagnostics(params => params.uri === uri);
    assert.equal(version, 1);
    assert.deepEqual(
      diagnostics.map(({ code, source, range }) => [code, source, range.start.line]),
      [['unattributed-quote', 'Copydesk', NEEDY]],
    );
    assert.match(
      diagnostics[0]?.codeDescription?.href ?? '',
      /^file:.*docs\/checks\/unattributed-quote\.md$/,
    );
    assert.equal(await editor.stop(), 0);
  });

  it('says in a hover who speaks and by which word', async () => {
    await openStory();
    const hover = await editor.at<Hover>('textDocument/hover', uri, 2, 5);
    assert.match((hover.contents as { value: string }).value, /\*\*Marta Okoye\*\*[^]*“said”/);
  });

  it('leads from the surname to the first full reference', async () => {
    await openStory();
    const surname = STORY.split('\n')[2]?.indexOf('Okoye') ?? -1;
    const [target] = await editor.at<Location[]>('textDocument/definition', uri, 2, surname + 1);
    assert.deepEqual(target?.range, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 'Marta Okoye'.length },
    });
  });

  it('renames a person in each form and leaves the copy otherwise alone', async () => {
    await openStory();
    const edit = await editor.at<WorkspaceEdit>('textDocument/rename', uri, 0, 3, {
      newName: 'Martha Okonjo',
    });
    assert.deepEqual(
      edit.changes?.[uri]?.map(({ newText }) => newText),
      ['Martha Okonjo', 'Okonjo'],
    );
  });

  it('remembers beside the draft that words are not speech, for the next session too', async () => {
    await openStory();
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    const [finding] = diagnostics;
    assert.ok(finding);
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const notSpeech = actions.find(({ title }) => title === 'This is not speech');
    assert.ok(notSpeech?.command);
    editor.published.length = 0;
    await editor.connection.sendRequest('workspace/executeCommand', {
      command: notSpeech.command.command,
      arguments: notSpeech.command.arguments,
    });
    assert.deepEqual((await editor.diagnostics(params => params.uri === uri)).diagnostics, []);
    await editor.stop();
    assert.match(await readFile(join(folder, '.copydesk/decisions.json'), 'utf8'), /not-speech/);

    editor = desk.current.editor = new EditorClient();
    await openStory();
    assert.deepEqual((await editor.diagnostics(params => params.uri === uri)).diagnostics, []);
  });

  it('offers light bulbs of the kind that is asked for, and no other', async () => {
    await openStory();
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    const actionsOf = (only: string[]) =>
      editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: diagnostics[0]?.range,
        context: { diagnostics, only },
      });
    assert.deepEqual(await actionsOf(['source.organizeImports']), []);
    assert.notEqual((await actionsOf(['quickfix'])).length, 0);
  });

  it('tells two findings in one place apart, so that no offer stands there twice', async () => {
    await editor.start({ folder: pathToFileURL(folder).href });
    await editor.open(uri, '“Nobody asked us about TK.”\n');
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 23 }, end: { line: 0, character: 24 } },
      context: { diagnostics: [] },
    });
    const titles = actions.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length, titles.join(' | '));
    assert.deepEqual(
      titles.filter(title => title.startsWith('Ignore this here')),
      [
        'Ignore this here: quotations without a speaker',
        'Ignore this here: placeholders left in the copy',
      ],
    );
  });

  it('publishes findings for the text as it stands after quick typing, in the right place', async () => {
    await openStory();
    let text = STORY;
    for (let version = 2; version <= 20; version++) {
      text = `Line ${version}.\n\n${text}`;
      await editor.change(uri, version, text);
    }
    const { diagnostics } = await editor.diagnostics(params => params.version === 20);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => isAboutNeedy(code, range.start.line - 19 * 2)),
      [true],
    );
  });

  it('on a draft that is read on saving, takes back what a change has touched and moves the rest', async () => {
    await openStory({ run: 'onSave' });
    await editor.diagnostics(params => params.diagnostics.length === 1);
    const linesOf = async (version: number): Promise<readonly number[]> =>
      (await editor.diagnostics(params => params.version === version)).diagnostics.map(
        ({ range }) => range.start.line,
      );
    const below = `${STORY}\nIt rained.\n\n“They never will.”\n`;
    await editor.change(uri, 2, below);
    assert.deepEqual(await linesOf(2), [NEEDY]);
    await editor.change(uri, 3, `By Ida Holm\n\n${below}`);
    assert.deepEqual(await linesOf(3), [NEEDY + 2]);
    await editor.change(
      uri,
      4,
      `By Ida Holm\n\n${below.replace('it was safe', 'it was ever safe')}`,
    );
    assert.deepEqual(await linesOf(4), []);
  });

  it('moves a quick fix that was offered for an older version, and refuses it when the words are gone', async () => {
    await editor.start({
      folder: pathToFileURL(folder).href,
      capabilities: {
        textDocument: {
          codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
        },
      },
    });
    await editor.open(uri, STORY);
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    const [finding] = diagnostics;
    assert.ok(finding);
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics },
    });
    const attribute = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(attribute);

    await editor.change(uri, 2, `A line above.\n\n${STORY}`);
    const resolved = await editor.connection.sendRequest<CodeAction>(
      'codeAction/resolve',
      attribute,
    );
    const lines = resolved.edit?.changes?.[uri]?.map(({ range }) => range.start.line);
    assert.ok(lines !== undefined && lines.length > 0);
    assert.ok(lines.every(line => line === NEEDY + 2));

    await editor.change(uri, 3, 'Nothing is left.\n');
    await assert.rejects(
      editor.connection.sendRequest('codeAction/resolve', attribute),
      /draft has changed/,
    );
  });

  it('reads a draft of 5 MB as far as the limit, and the panel says so', async function () {
    this.timeout(60_000);
    await editor.start();
    const paragraph =
      'The ferry was late again, Ida Holm said. 41 people waited by the church.\n\n';
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    await editor.open(uri, `${STORY}\n${text}“Nobody asked us.”\n`);
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    assert.ok(diagnostics.some(({ code, range }) => isAboutNeedy(code, range.start.line)));
    assert.equal(diagnostics.filter(({ code }) => code === 'unattributed-quote').length, 1);
    const panel = await editor.connection.sendRequest<Panel>('copydesk/panel', {
      uri,
      view: 'quotes',
    });
    assert.match(panel.rows[0]?.label ?? '', /^Only the first 2,000,000 characters are read$/);
  });

  it('makes nothing of bytes that are no text, and stays there for the next draft', async () => {
    await editor.start();
    let bytes = '';
    for (let i = 0; i < 20_000; i++) bytes += String.fromCharCode((i * 7919) % 65_536);
    await editor.open(`${uri}.txt`, bytes, 'plaintext');
    await editor.diagnostics(params => params.uri === `${uri}.txt`);
    await editor.open(uri, STORY);
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    assert.ok(diagnostics.some(({ code, range }) => isAboutNeedy(code, range.start.line)));
  });

  it('keeps calm about files that the settings exclude', async () => {
    await openStory({ exclude: ['**/*.draft'] });
    assert.deepEqual((await editor.diagnostics(params => params.uri === uri)).diagnostics, []);
    assert.equal(await editor.at('textDocument/hover', uri, 2, 5), null);
  });

  it('takes the settings that an editor answers with, and those of the start where it has none', async () => {
    const capabilities = { workspace: { configuration: true } };
    const settings = { checks: { 'unattributed-quote': 'off' } };
    await editor.start({ folder: pathToFileURL(folder).href, settings, capabilities });
    await editor.open(uri, STORY);
    assert.deepEqual((await editor.diagnostics(params => params.uri === uri)).diagnostics, []);

    editor.configuration = { checks: { 'unattributed-quote': 'error' } };
    const other = `${uri}.draft`;
    await editor.open(other, STORY);
    const { diagnostics } = await editor.diagnostics(params => params.uri === other);
    assert.deepEqual(
      diagnostics.map(({ severity }) => severity),
      [1],
    );
  });

  it('says once which setting is of a wrong type, and goes on with its default', async () => {
    await openStory({ run: 7, checks: { 'unattributed-quote': 'loud' } });
    const { diagnostics } = await editor.diagnostics(params => params.uri === uri);
    assert.equal(diagnostics.length, 1);
    assert.deepEqual(editor.messages, [
      'Copydesk uses the default of copydesk.checks.unattributed-quote, copydesk.run: the value in the settings is of a wrong type.',
    ]);
  });

  it('lists the quotations for the panel, the one without a speaker first', async () => {
    await openStory();
    const panel = await desk.current.ask('copydesk/panel', { uri, view: 'quotes' });
    assert.deepEqual(
      panel?.rows.map(({ label, children }) => [label, children.map(child => child.label)]),
      [
        ['Who said this?', ['“We were told it was safe,”']],
        ['Marta Okoye', ['“The boiler failed at four in the morning,”']],
      ],
    );
  });

  it('says nothing more of a draft that was closed', async () => {
    await openStory();
    await editor.diagnostics(params => params.uri === uri && params.diagnostics.length === 1);
    editor.published.length = 0;
    await editor.change(uri, 2, `${STORY}\n“Who knows?”\n`);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await editor.diagnostics(params => params.uri === uri)).diagnostics, []);
    assert.equal(await editor.at('textDocument/hover', uri, 2, 5), null);
    await editor.stop();
    assert.equal(editor.published.length, 1);
  });
});
