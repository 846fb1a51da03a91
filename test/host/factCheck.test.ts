import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import {
  commands,
  Selection,
  TabInputTextDiff,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { findings, findingsOf, openDraft, pick, rangeOf, until } from './drafts';
import { deleteFiles, fileUri, readFile, writeFile } from './files';

const STORY = [
  'Marta Okoye, a tenant at Fenwick Court, waited 19 days for a plumber.',
  '“We were told it was safe,” Okoye said.',
  '“The council sent 42 letters but they never sent a plumber,” Okoye said.',
  '“The boiler failed at four in the morning,” Okoye said.\n',
].join('\n\n');
const INTERVIEW = `WEBVTT

00:10.000 --> 00:14.000
<v Marta Okoye>And um we were not told it was safe.

00:15.000 --> 00:21.000
<v Marta Okoye>The council sent forty-two letters, addressed to nobody at all, but they never sent a plumber.

00:22.000 --> 00:25.000
<v Marta Okoye>The boiler failed at four in the morning.
`;
const TAPE = 'interviews/okoye.vtt';

/** A draft of its own for each test: what is checked outlives the file that keeps it. */
let name = '';
let count = 0;
const sheet = (): string => `${name}.worksheet.json`;

/** Puts the cursor into words of the draft. */
function putCursor(draft: TextDocument, words: string): void {
  const at = rangeOf(draft, words).start.translate(0, 1);
  window.activeTextEditor!.selection = new Selection(at, at);
}

async function freshDraft(): Promise<TextDocument> {
  name = `boiler-${++count}.draft`;
  await writeFile(name, STORY);
  return openDraft(name);
}

async function throwAway(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await deleteFiles(name, sheet());
}

/** The worksheet as the panel and the export have it now. */
async function exported(): Promise<string> {
  const shown = window.activeTextEditor!.document;
  await commands.executeCommand('copydesk.worksheet.export', 'csv');
  const document = await until('the exported list', () => {
    const active = window.activeTextEditor?.document;
    return active !== shown && active?.getText().startsWith('No.,') ? active : undefined;
  });
  const csv = document.getText();
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await window.showTextDocument(shown);
  return csv;
}

describe('quotations beside an interview', () => {
  let draft: TextDocument;
  before(() => writeFile(TAPE, INTERVIEW));
  beforeEach(async () => {
    draft = await freshDraft();
    await findingsOf(draft, 'misquote', 1);
  });
  afterEach(throwAway);
  after(() => deleteFiles('interviews'));

  it('are told where they differ, and only there', () => {
    const [misquote] = findings(draft, 'misquote');
    assert.match(draft.getText(misquote!.range), /We were told it was safe/);
    assert.match(misquote!.message, /“not” is left out \(interviews\/okoye\.vtt, 0:10\)/);
    assert.equal(findings(draft, 'omission-unmarked').length, 1);
  });

  it('get the words back that were said, by command', async () => {
    putCursor(draft, 'told it was safe');
    await commands.executeCommand('copydesk.transcript.restore');
    await findingsOf(draft, 'misquote', 0);
    assert.match(draft.getText(), /“We were not told it was safe,” Okoye said/);
  });

  it('get a mark where words are left out, by command, and undo takes it back', async () => {
    putCursor(draft, 'sent 42 letters');
    await commands.executeCommand('copydesk.transcript.markOmission');
    await findingsOf(draft, 'omission-unmarked', 0);
    assert.match(draft.getText(), /42 letters … but they never/);
    await commands.executeCommand('undo');
    await findingsOf(draft, 'omission-unmarked', 1);
    assert.equal(draft.getText(), STORY);
  });

  it('get them back by the light bulb too', async () => {
    await pick(draft, findings(draft, 'misquote')[0]!.range, /^Restore the words as spoken/);
    await findingsOf(draft, 'misquote', 0);
  });

  it('are left alone where there is nothing to mend', async () => {
    putCursor(draft, 'boiler failed');
    await commands.executeCommand('copydesk.transcript.restore');
    await commands.executeCommand('copydesk.transcript.markOmission');
    putCursor(draft, '19 days');
    await commands.executeCommand('copydesk.transcript.restore');
    assert.equal(draft.getText(), STORY);
  });

  it('open beside what was said', async () => {
    putCursor(draft, 'told it was safe');
    await commands.executeCommand('copydesk.transcript.compare');
    const tab = await until('the comparison', () => {
      const active = window.tabGroups.activeTabGroup.activeTab;
      return active?.input instanceof TabInputTextDiff ? active : undefined;
    });
    assert.match(tab.label, /Not the words in the transcript/);
    assert.match(tab.label, /interviews\/okoye\.vtt, 0:10/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('lead to their place in the interview', async () => {
    putCursor(draft, 'boiler failed');
    await commands.executeCommand('copydesk.transcript.open');
    const editor = await until('the interview', () =>
      window.activeTextEditor?.document.uri.path.endsWith('okoye.vtt')
        ? window.activeTextEditor
        : undefined,
    );
    assert.match(editor.document.getText(editor.selection), /^The boiler failed/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('are verified by the interview, with their place as the source', async () => {
    putCursor(draft, 'boiler failed');
    await commands.executeCommand('copydesk.transcript.verify');
    const kept = await until('the worksheet', () => readFile(sheet()));
    assert.match(kept, /"state": "verified"[^}]*"source": "interviews\/okoye\.vtt:10"/);
  });

  it('are held against the interview as it is now, and against none when it is gone', async () => {
    await writeFile(TAPE, INTERVIEW.replace('we were not told', 'we were told'));
    await findingsOf(draft, 'misquote', 0);
    await writeFile(TAPE, INTERVIEW);
    await findingsOf(draft, 'misquote', 1);
    await deleteFiles(TAPE);
    await findingsOf(draft, 'misquote', 0);
    await findingsOf(draft, 'omission-unmarked', 0);
    await writeFile(TAPE, INTERVIEW);
    await findingsOf(draft, 'misquote', 1);
  });
});

describe('the worksheet beside a draft', () => {
  beforeEach(async () => {
    putCursor(await freshDraft(), '19 days');
  });
  afterEach(throwAway);
  after(() =>
    deleteFiles('heating.draft', 'heating.draft.worksheet.json', 'list.csv', 'page.html'),
  );

  const verify = async (): Promise<string> => {
    await commands.executeCommand('copydesk.worksheet.verified');
    return until('the worksheet on the disk', () => readFile(sheet()));
  };

  it('keeps what is checked, in one readable file', async () => {
    assert.match(
      await verify(),
      /"text": "19 days",\n {6}"state": "verified",\n {6}"checked": "19 days"/,
    );
    assert.match(await exported(), /,Number,19 days,[^,]*,Verified,/);
  });

  it('takes in what another program writes into the file', async () => {
    const kept = await verify();
    await writeFile(
      sheet(),
      kept.replace('"checked"', '"note": "see the log book",\n      "checked"'),
    );
    await until('the note', async () =>
      /,Verified,see the log book,/.test(await exported()) ? true : undefined,
    );
    await commands.executeCommand('copydesk.worksheet.disputed');
    await until('both', async () => {
      const text = (await readFile(sheet())) ?? '';
      return /"disputed"/.test(text) && /log book/.test(text) ? true : undefined;
    });
  });

  it('leaves a file of a later version as it is', async () => {
    const later = '{"version": 9, "lines": []}';
    await writeFile(sheet(), later);
    await commands.executeCommand('copydesk.worksheet.verified');
    assert.equal(await readFile(sheet()), later);
    assert.match(
      await exported(),
      /,Number,19 days,[^,]*,Verified,/,
      'and keeps the check in memory',
    );
  });

  it('reads both sides of merge conflict marks, and writes none', async () => {
    const kept = await verify();
    const side = (note: string): string => `      "note": "${note}",\n`;
    await writeFile(
      sheet(),
      kept.replace(
        /(?=^ *"before")/m,
        `<<<<<<< HEAD\n${side('asked the desk')}=======\n${side('asked the mayor')}>>>>>>> theirs\n`,
      ),
    );
    await until('both notes', async () => {
      const csv = await exported();
      return /asked the desk/.test(csv) && /asked the mayor/.test(csv) ? true : undefined;
    });
    await commands.executeCommand('copydesk.worksheet.disputed');
    await until('a file without marks', async () => {
      const text = (await readFile(sheet())) ?? '';
      return text.includes('<<<<<<<') || !text.includes('asked the mayor') ? undefined : true;
    });
  });

  it('goes out as CSV and comes back filled in', async () => {
    const csv = await exported();
    const filled = csv.replace(/^(\d+,Number,19 days,[^,]*),Open,/m, '$1,Disputed,ask again');
    assert.notEqual(filled, csv);
    const file = await writeFile('list.csv', filled);
    await commands.executeCommand('copydesk.worksheet.import', file);
    const kept = await until('the worksheet', () => readFile(sheet()));
    assert.match(kept, /"state": "disputed"[^}]*"note": "ask again"/);
  });

  it('goes to the printer as a page that stands by itself', async () => {
    await verify();
    await commands.executeCommand('copydesk.worksheet.export', 'html', fileUri('page.html'));
    const page = await until('the page', () => readFile('page.html'));
    assert.match(page, /<title>Worksheet: boiler-\d+\.draft<\/title>/);
    assert.match(page, /1 of \d+ facts checked/);
    assert.equal(/<script|<link|src=/.test(page), false);
  });

  it('goes with the draft when it is renamed', async () => {
    await verify();
    const rename = new WorkspaceEdit();
    rename.renameFile(fileUri(name), fileUri('heating.draft'));
    await workspace.applyEdit(rename);
    assert.match((await readFile('heating.draft.worksheet.json')) ?? '', /19 days/);
    assert.equal(await readFile(sheet()), undefined);
    await openDraft('heating.draft');
    assert.match(await exported(), /,Number,19 days,[^,]*,Verified,/);
  });
});
