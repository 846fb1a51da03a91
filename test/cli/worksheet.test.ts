import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { copydesk } from './copydesk';

const STORY = [
  'Repairs to the lift took 19 days, according to a report by the fire service.',
  '“Nobody came,” said Ines Varga.\n',
].join('\n\n');

describe('copydesk worksheet', () => {
  let folder = '';
  let story = '';
  const path = (name: string): string => join(folder, name);
  const sheet = (): string => readFileSync(`${story}.worksheet.json`, 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-worksheet-'));
    story = path('lift.txt');
    writeFileSync(story, STORY);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The exported list, with the row of “19 days” filled in. */
  async function filledIn(state: string, note: string): Promise<string> {
    const { out } = await copydesk(['worksheet', '--format', 'csv', story]);
    const filled = out.replace(/^(\d+,Number,19 days,[^,]*),Open,/m, `$1,${state},${note}`);
    assert.notEqual(filled, out);
    writeFileSync(path('list.csv'), filled);
    return path('list.csv');
  }

  it('lists the facts as Markdown, and writes nothing', async () => {
    const { out, told, code } = await copydesk(['worksheet', story]);
    assert.match(out, /^# Worksheet: lift\.txt\n\n0 of \d facts checked\.\n/);
    assert.match(out, /\| Number \| [^|]*19 days/);
    assert.deepEqual([told, code], ['', 0]);
    assert.equal(existsSync(`${story}.worksheet.json`), false);
  });

  it('reads standard input, which has no worksheet of its own', async () => {
    assert.match((await copydesk(['worksheet', '-'], STORY)).out, /19 days/);
    const refused = await copydesk(['worksheet', '--import', await filledIn('Verified', ''), '-']);
    assert.match(refused.told, /standard input has no worksheet/);
    assert.equal(refused.code, 2);
  });

  it('prints a page that stands by itself', async () => {
    const { out, code } = await copydesk(['worksheet', '--format', 'html', story]);
    assert.match(out, /^<!doctype html>[^]*<title>Worksheet: lift\.txt<\/title>[^]*<\/html>\n$/);
    assert.equal(code, 0);
  });

  it('takes a filled-in list back in, and keeps it beside the draft', async () => {
    const list = await filledIn('Verified', 'see the log');
    const { out, told, code } = await copydesk(['worksheet', '--import', list, story]);
    assert.deepEqual([out, told, code], ['1 line changed.\n', '', 0]);
    assert.match(sheet(), /"state": "verified"[^}]*"note": "see the log"/);
    const again = await copydesk(['worksheet', '--import', list, story]);
    assert.deepEqual([again.out, again.code], ['0 lines changed.\n', 0]);
    assert.match((await copydesk(['worksheet', story])).out, /1 of \d facts checked\./);
  });

  it('says when the words have changed since', async () => {
    await copydesk(['worksheet', '--import', await filledIn('Verified', ''), story]);
    writeFileSync(story, STORY.replace('19 days', '21 days'));
    const { out } = await copydesk(['worksheet', story]);
    assert.match(out, /21 days[^\n]*Verified, changed since[^\n]*was: 19 days/);
  });

  it('takes in what it can of a list, tells of the rest, and gives 1', async () => {
    const list = await filledIn('Sort of', 'see the log');
    const { out, told, code } = await copydesk(['worksheet', '--import', list, story]);
    assert.match(told, /list\.csv: Row \d+: “Sort of” is no state/);
    assert.deepEqual([out, code], ['1 line changed.\n', 1]);
    assert.match(sheet(), /"state": "open"[^}]*"note": "see the log"/);
  });

  it('changes nothing and gives 1 for a table that is no list of facts', async () => {
    writeFileSync(path('other.csv'), 'a,b\n1,2\n');
    const { told, code } = await copydesk(['worksheet', '--import', path('other.csv'), story]);
    assert.match(told, /no column “Id”/);
    assert.equal(code, 1);
    assert.equal(existsSync(`${story}.worksheet.json`), false);
  });

  it('gives 2 where a file is missing', async () => {
    const list = await filledIn('Verified', '');
    assert.equal((await copydesk(['worksheet', path('gone.txt')])).code, 2);
    const gone = await copydesk(['worksheet', '--import', path('gone.csv'), story]);
    assert.match(gone.told, /gone\.csv: there is no such file/);
    assert.equal(gone.code, 2);
    assert.equal((await copydesk(['worksheet', '--format', 'poem', story])).code, 2);
    assert.equal((await copydesk(['worksheet', '--import', list, path('gone.txt')])).code, 2);
  });

  it('never writes over a worksheet that it cannot read, and gives 2', async () => {
    const list = await filledIn('Verified', '');
    for (const text of ['{"version": 9, "lines": []}', '{"version": 1, "li']) {
      writeFileSync(`${story}.worksheet.json`, text);
      const { told, code } = await copydesk(['worksheet', '--import', list, story]);
      assert.match(told, /later version|cannot be understood/);
      assert.equal(code, 2);
      assert.equal(sheet(), text);
      const listed = await copydesk(['worksheet', story]);
      assert.match(listed.out, /0 of \d facts checked/);
      assert.equal(listed.code, 2, 'nobody takes the list for what was checked');
    }
  });
});
