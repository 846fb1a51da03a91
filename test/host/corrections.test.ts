import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  commands,
  workspace,
  WorkspaceEdit,
  type Hover,
  type Location,
  type MarkdownString,
  type TextDocument,
} from 'vscode';
import { findings, findingsOf, newDraft, openDraft, rangeOf, until } from './drafts';
import { deleteFiles, fileUri, readFile, writeFile } from './files';

const DECISIONS = '.copydesk/decisions.json';
const NAMES = [
  'Larkfield Moss said it would rain.',
  '“We are closing the gate,” Marta Okoye said. The gate stayed open. Molly Lund shut it.',
  'Molly Lund has the key.\n',
].join('\n\n');

async function hoverOn(draft: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    draft.uri,
    rangeOf(draft, words).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map(content => (typeof content === 'string' ? content : (content as MarkdownString).value))
    .join('\n')
    .replaceAll('\\', '');
}

const mentions = async (draft: TextDocument, words: string): Promise<number> =>
  (
    await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      draft.uri,
      rangeOf(draft, words).start.translate(0, 1),
    )
  ).length;

/** Decides as a row of the panel does. */
const decide = (draft: TextDocument, decision: object): Thenable<unknown> =>
  commands.executeCommand('copydesk.server.decide', { uri: draft.uri.toString(), decision });

describe('what the writer corrects', () => {
  let decidedBefore: string | undefined;
  before(async () => {
    decidedBefore = await readFile(DECISIONS);
  });
  after(async () => {
    await deleteFiles('names.draft', 'gate.draft', 'kept.draft', '.copydesk');
    if (decidedBefore !== undefined) await writeFile(DECISIONS, decidedBefore);
  });

  it('is the type of a name, from its row and a list, at once and in the file', async () => {
    await writeFile('names.draft', NAMES);
    const draft = await openDraft('names.draft');
    await until('a name', async () => ((await hoverOn(draft, 'Marta')) === '' ? undefined : true));
    const row = { view: 'entities', document: draft, version: draft.version, children: [] };
    const asked = commands.executeCommand('copydesk.row.nameType', {
      ...row,
      item: { id: 'x', kind: 'person', label: 'Marta Okoye', name: 'Marta Okoye', children: [] },
    });
    await new Promise(resolve => setTimeout(resolve, 500));
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
    await until('an organisation', async () =>
      /organisation/.test(await hoverOn(draft, 'Marta')) ? true : undefined,
    );
    const kept = await until('the file', () => readFile(DECISIONS));
    assert.match(kept, /"kind":"name-type","name":"Marta Okoye","type":"organisation"/);
    await commands.executeCommand('copydesk.server.takeBack', {
      uri: draft.uri.toString(),
      about: { name: 'Marta Okoye' },
    });
    await until('no organisation', async () =>
      /organisation/.test(await hoverOn(draft, 'Marta')) ? undefined : true,
    );
  });

  it('is that two names are one person', async () => {
    const draft = await openDraft('names.draft');
    const before = await mentions(draft, 'Marta');
    await decide(draft, { kind: 'same-person', name: 'Molly Lund', as: 'Marta Okoye' });
    await until('one person', async () =>
      (await mentions(draft, 'Marta')) >= before + 2 ? true : undefined,
    );
  });

  it('goes with the draft when it is renamed', async () => {
    await writeFile('gate.draft', 'It rained.\n\n“Nobody asked us.”\n');
    const draft = await openDraft('gate.draft');
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    const { start, end } = finding!.range;
    await decide(draft, {
      kind: 'speaker',
      range: { start: { ...pos(start) }, end: { ...pos(end) } },
      name: 'Ida Holm',
    });
    await findingsOf(draft, 'unattributed-quote', 0);
    await until('the file', async () =>
      /"gate\.draft"/.test((await readFile(DECISIONS)) ?? '') ? true : undefined,
    );
    const rename = new WorkspaceEdit();
    rename.renameFile(fileUri('gate.draft'), fileUri('kept.draft'));
    await workspace.applyEdit(rename);
    const renamed = await openDraft('kept.draft');
    assert.match(
      await until('the decision under the new name', async () => {
        const card = await hoverOn(renamed, '“Nobody');
        return /Ida Holm/.test(card) ? card : undefined;
      }),
      /by your decision/,
    );
    assert.equal(findings(renamed, 'unattributed-quote').length, 0);
    await until('the decision under the new name alone in the file', async () => {
      const text = (await readFile(DECISIONS)) ?? '';
      return text.includes('"kept.draft"') && !text.includes('"gate.draft"') ? true : undefined;
    });
  });

  it('is read from a file with merge conflict marks, both sides, and the original is kept', async () => {
    const type = (name: string): string =>
      `      {"kind":"name-type","name":"${name}","type":"place"}`;
    const conflict = [
      '{',
      '  "version": 1,',
      '  "drafts": {',
      '    "names.draft": [',
      '<<<<<<< HEAD',
      type('Marta Okoye'),
      '=======',
      type('Larkfield Moss'),
      '>>>>>>> desk',
      '    ]',
      '  }',
      '}',
      '',
    ].join('\n');
    await writeFile(DECISIONS, conflict);
    const draft = await openDraft('names.draft');
    for (const name of ['Marta Okoye', 'Larkfield Moss'])
      await until(`${name} a place`, async () =>
        /place/.test(await hoverOn(draft, name)) ? true : undefined,
      );
    await decide(draft, { kind: 'name-type', name: 'Molly Lund', type: 'person' });
    const merged = await until('a file without marks', async () => {
      const text = await readFile(DECISIONS);
      return text === undefined || text.includes('<<<<<<<') ? undefined : text;
    });
    for (const name of ['Marta Okoye', 'Larkfield Moss', 'Molly Lund'])
      assert.ok(merged.includes(`"${name}"`), merged);
    assert.equal(await readFile('.copydesk/decisions.kept-1.json'), conflict);
  });

  it('is refused where it is about an older version of the draft', async () => {
    const draft = await newDraft('It rained.\n\n“Nobody asked us.”\n');
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    const { start, end } = finding!.range;
    const version = draft.version;
    const edit = new WorkspaceEdit();
    edit.insert(draft.uri, start.with(0, 0), 'A line above.\n\n');
    await workspace.applyEdit(edit);
    // The editor takes the refusal for no answer.
    await commands.executeCommand('copydesk.server.decide', {
      uri: draft.uri.toString(),
      version,
      decision: { kind: 'not-speech', range: { start: pos(start), end: pos(end) } },
    });
    await findingsOf(draft, 'unattributed-quote', 1);
  });
});

function pos({ line, character }: { line: number; character: number }) {
  return { line, character };
}
