import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { copydesk } from './copydesk';

const INTERVIEW = `WEBVTT

00:12:04.000 --> 00:12:09.000
<v Marta Okoye>And um we were not told it was safe.

00:12:10.000 --> 00:12:14.000
<v Marta Okoye>The council sent forty-two letters.
`;

describe('copydesk transcripts', () => {
  let folder = '';
  let interview = '';
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-transcripts-'));
    interview = write('okoye.vtt', INTERVIEW);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives 0 for a quotation that was said so, and where it was said', async () => {
    const story = write('true.txt', '“The council sent 42 letters,” Marta Okoye said.\n');
    const { out, told, code } = await copydesk(['transcripts', story, '--against', interview]);
    assert.match(out, /true\.txt:1:1: word for word \(.*okoye\.vtt, 12:10\)/);
    assert.deepEqual([told, code], ['', 0]);
  });

  it('shows what is not as it was said, and gives 1', async () => {
    const { out, code } = await copydesk(
      ['transcripts', '-', '--against', interview],
      '“We were told it was safe,” Marta Okoye said.\n',
    );
    assert.match(
      out,
      /^<stdin>:1:1: altered \(.*okoye\.vtt, 12:04\)\n {2}“We were told it was safe,”\n {4}“not” is left out\n$/,
    );
    assert.equal(code, 1);
  });

  it('gives 1 for words that an interview with their speaker does not hold', async () => {
    const { out, code } = await copydesk(
      ['transcripts', '-', '--against', interview],
      '“The mayor never wrote to anybody about a thing,” Marta Okoye said.\n',
    );
    assert.match(out, /^<stdin>:1:1: not found\n/);
    assert.equal(code, 1);
  });

  it('gives 0 where nobody in the transcripts is the speaker: silence proves nothing', async () => {
    const { code } = await copydesk(
      ['transcripts', '-', '--against', interview],
      '“The mayor never wrote to anybody about a thing,” Ben Adeyemi said.\n',
    );
    assert.equal(code, 0);
  });

  it('reads several transcripts, and prints JSON whose offsets fit the draft', async () => {
    const lott = write('lott.srt', '1\n00:00:01,000 --> 00:00:03,000\nLOTT: We came in May.\n');
    const text = 'It rained.\n\n“We came in May,” Bea Lott said.\n';
    const { out } = await copydesk(
      ['transcripts', '-', '--format', 'json', '--against', interview, lott],
      text,
    );
    const [found] = JSON.parse(out) as {
      kind: string;
      start: number;
      end: number;
      line: number;
      text: string;
      passage: { path: string; time: number };
    }[];
    assert.equal(found?.kind, 'verbatim');
    assert.deepEqual([found.line, found.text], [3, text.slice(found.start, found.end)]);
    assert.deepEqual([found.passage.path, found.passage.time], [lott, 1000]);
  });

  it('gives 2 for what is missing or no text', async () => {
    const story = write('true.txt', '“The council sent 42 letters,” Marta Okoye said.\n');
    const gone = await copydesk(['transcripts', story, '--against', join(folder, 'gone.vtt')]);
    assert.match(gone.told, /gone\.vtt: there is no such file/);
    assert.equal(gone.code, 2);
    const tape = write('tape.mp3', '\0\u0001\0');
    assert.equal((await copydesk(['transcripts', story, '--against', tape])).code, 2);
    assert.equal((await copydesk(['transcripts', story])).code, 2);
    assert.equal((await copydesk(['transcripts', join(folder, 'no'), '--against', tape])).code, 2);
  });
});
