import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import type { Analysed } from '../../src/server/analysed';
import { Worksheets } from '../../src/server/worksheets';
import { createDraftService } from '../../src/service/draftService';
import { MemoryFiles } from '../../src/service/memoryFiles';

const service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
const URI = 'file:///stories/lift.md';
const SHEET = `${URI}.worksheet.json`;
const STORY =
  'Repairs took 19 days. The bill was $4.2 million. Some 300 tenants waited, and 42 left.\n';

function analysed(uri = URI): Analysed {
  const document = TextDocument.create(uri, 'newsdraft', 1, STORY);
  return { document, analysis: service.analyse({ text: STORY, language: 'newsdraft' })! };
}

/** Files that take a moment, as a disk or an editor in between does, and fail while `full`. */
class SlowFiles extends MemoryFiles {
  full = false;

  override async read(uri: string): Promise<Uint8Array | undefined> {
    await new Promise(resolve => setTimeout(resolve, 3));
    return super.read(uri);
  }

  override async write(uri: string, bytes: Uint8Array): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 3));
    if (this.full) throw new Error('ENOSPC: no space left on device');
    await super.write(uri, bytes);
  }

  text(uri: string): string {
    return new TextDecoder().decode(this.contents.get(uri));
  }
}

describe('the worksheets of the open drafts', () => {
  const open = (): { files: SlowFiles; worksheets: Worksheets; told: string[] } => {
    const files = new SlowFiles();
    const told: string[] = [];
    const worksheets = new Worksheets({
      files: () => files,
      onProblem: problem => told.push(problem),
    });
    return { files, worksheets, told };
  };
  const states = async (worksheets: Worksheets): Promise<readonly string[]> =>
    (await worksheets.of(analysed())).lines.map(({ record }) => `${record.text}: ${record.state}`);
  const verify = async (worksheets: Worksheets, text: string): Promise<void> => {
    const line = (await worksheets.of(analysed())).lines.find(({ record }) => record.text === text);
    assert.ok(line, text);
    await worksheets.change(analysed(), {
      id: line.record.id,
      uri: URI,
      change: { state: 'verified' },
      by: '',
    });
  };
  const FIGURES = ['19 days', '$4.2 million', '300', '42'];
  const ALL = FIGURES.map(text => `${text}: verified`);

  it('keep every check of a quick hand, in memory and in the file', async () => {
    const { files, worksheets } = open();
    const checks: Promise<void>[] = [];
    for (const text of FIGURES) {
      checks.push(verify(worksheets, text));
      await new Promise(resolve => setTimeout(resolve, 4));
    }
    await Promise.all(checks);
    assert.deepEqual(await states(worksheets), ALL);
    assert.equal(files.text(SHEET).match(/"verified"/g)?.length, FIGURES.length);
  });

  it('keep checks that come while the worksheet is still being read', async () => {
    const { lines } = await open().worksheets.of(analysed());
    const { files, worksheets } = open();
    await Promise.all(
      lines.map(({ record: { id } }) =>
        worksheets.change(analysed(), { id, uri: URI, change: { state: 'verified' }, by: '' }),
      ),
    );
    assert.deepEqual(await states(worksheets), ALL);
    assert.equal(files.text(SHEET).match(/"verified"/g)?.length, FIGURES.length);
  });

  it('keep what another program writes while a check is under way', async () => {
    const { files, worksheets } = open();
    await verify(worksheets, '19 days');
    const theirs = open();
    theirs.files.contents.set(SHEET, files.contents.get(SHEET)!);
    await verify(theirs.worksheets, '42');
    files.contents.set(SHEET, theirs.files.contents.get(SHEET)!);
    const [changed] = await Promise.all([worksheets.reload(SHEET), verify(worksheets, '300')]);
    assert.deepEqual(changed, [URI]);
    const shown = await states(worksheets);
    for (const text of ['19 days', '42', '300'])
      assert.ok(shown.includes(`${text}: verified`), text);
  });

  it('keep what could not be saved when the draft is closed, and write it when they can', async () => {
    const { files, worksheets, told } = open();
    await worksheets.of(analysed());
    files.full = true;
    await verify(worksheets, '19 days');
    assert.match(told.join(), /could not be saved \(ENOSPC.*kept as long as this window is open/);
    worksheets.forget(URI);
    files.full = false;
    assert.ok((await states(worksheets)).includes('19 days: verified'));
    await worksheets.draftSaved(analysed());
    assert.match(files.text(SHEET), /19 days/);
    worksheets.forget(URI);
    assert.ok((await states(worksheets)).includes('19 days: verified'));
  });

  it('go with a draft that is renamed, where there is one', async () => {
    const { worksheets } = open();
    const to = 'file:///stories/repairs.md';
    assert.equal(await worksheets.rename(URI, to), undefined);
    await verify(worksheets, '19 days');
    assert.deepEqual(await worksheets.rename(URI, to), {
      from: SHEET,
      to: `${to}.worksheet.json`,
    });
  });
});
