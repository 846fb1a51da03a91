import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { decide } from '../../src/decisions/decision';
import { EMPTY_DECISION_FILE, withDecisions } from '../../src/decisions/decisionFile';
import { printDecisions } from '../../src/decisions/printDecisions';
import { anchorAt } from '../../src/draft/anchor';
import { copydesk } from './copydesk';

const CLEAN = '“The boiler failed at four in the morning,” Marta Okoye said.\n';
const PLAIN = 'The boiler failed at four in the morning, two days before the frost.\n';
const ORPHAN = '“We were told that the boiler was safe to use again.”\n';

describe('the command line', () => {
  let folder = '';
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  before(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('is silent and gives 0 for clean copy', async () => {
    assert.deepEqual(await copydesk(['check', write('clean.txt', CLEAN)]), {
      out: '',
      told: '',
      code: 0,
    });
  });

  it('prints a finding with its place and code and gives 1', async () => {
    const path = write('orphan.txt', `${PLAIN}\n${ORPHAN}`);
    const { out, code } = await copydesk(['check', path]);
    assert.match(out, /^.*orphan\.txt:3:1: warning: Who said this\? .* \[unattributed-quote\]\n$/);
    assert.equal(code, 1);
  });

  it('reads standard input', async () => {
    const { out, code } = await copydesk(['check', '-'], ORPHAN);
    assert.match(out, /^<stdin>:1:1: warning/);
    assert.equal(code, 1);
  });

  it('leaves out what weighs less than asked for', async () => {
    const { out, code } = await copydesk(['check', '--severity', 'error', '-'], ORPHAN);
    assert.equal(out, '');
    assert.equal(code, 0);
  });

  it('prints JSON with offsets that fit the text', async () => {
    const { out } = await copydesk(['check', '--format', 'json', '-'], `${PLAIN}\n${ORPHAN}`);
    const [finding] = JSON.parse(out) as { code: string; start: number; text: string }[];
    assert.equal(finding?.code, 'unattributed-quote');
    assert.equal(finding?.text, ORPHAN.trim());
    assert.equal(finding?.start, PLAIN.length + 1);
  });

  it('prints SARIF 2.1.0 whose results point to its rules', async () => {
    const { out } = await copydesk(['check', '--format', 'sarif', '-'], ORPHAN);
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string }[];
      }[];
    };
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    assert.equal(result?.level, 'warning');
    assert.equal(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, 'unattributed-quote');
  });

  it('goes on after a file that it cannot read, says why, and gives 2', async () => {
    const binary = write('photo.txt', Uint8Array.of(0xff, 0xd8, 0, 1, 2, 0));
    const orphan = write('orphan.txt', ORPHAN);
    const { out, told, code } = await copydesk(['check', 'gone.txt', folder, binary, orphan]);
    assert.match(told, /gone\.txt: there is no such file/);
    assert.match(told, /this is a folder/);
    assert.match(told, /photo\.txt: this is no text file/);
    assert.match(out, /orphan\.txt/);
    assert.equal(code, 2);
  });

  it('says where it stopped reading a very long draft', async () => {
    const { told } = await copydesk(['check', '-'], 'Nothing is quoted here. '.repeat(100));
    assert.match(told, /very long; only its first 1,000 characters were read/);
  });

  it('knows what was decided beside the draft', async () => {
    const path = write('decided.txt', ORPHAN);
    mkdirSync(join(folder, '.copydesk'));
    const at = anchorAt(ORPHAN, { start: 0, end: ORPHAN.length - 1 });
    const decisions = withDecisions(EMPTY_DECISION_FILE, 'decided.txt', known =>
      decide(known, { kind: 'speaker', at, name: 'Marta Okoye' }),
    );
    write('.copydesk/decisions.json', printDecisions(decisions));
    assert.equal((await copydesk(['check', path])).code, 0);
    assert.match((await copydesk(['quotes', path])).out, /attributed +Marta Okoye/);
  });

  it('lists quotations as a table, JSON and CSV', async () => {
    const path = write('clean.txt', CLEAN);
    assert.match((await copydesk(['quotes', path])).out, /^line +status +speaker/);
    const json = await copydesk(['quotes', '--format', 'json', path]);
    const [row] = JSON.parse(json.out) as { status: string; quote: string }[];
    assert.equal(row?.status, 'attributed');
    assert.equal(row.quote, '“The boiler failed at four in the morning,”');
    const csv = await copydesk(['quotes', '--format', 'csv', path]);
    assert.match(csv.out, /^file,line,status,speaker,cue,how,sure,quote\r\n/);
  });

  it('gives a spreadsheet no formula to run', async () => {
    const text =
      '“Cells matter,” said =HYPERLINK("http://example.org").\n"=1+1 is a sum," she said.';
    const { out } = await copydesk(['quotes', '--format', 'csv', '-'], text);
    assert.doesNotMatch(out, /(?:^|,|\n)"?[=+@]/);
  });

  it('writes one line for each document of a corpus', async () => {
    const corpus = write('corpus.jsonl', `${JSON.stringify({ id: 'a', text: ORPHAN })}\n`);
    const { out } = await copydesk(['predict', corpus]);
    const prediction = JSON.parse(out) as { id: string; quotes: { warn: boolean }[] };
    assert.equal(prediction.id, 'a');
    assert.equal(prediction.quotes[0]?.warn, true);
    const broken = await copydesk(['predict', write('broken.jsonl', '{"id": 1}\n')]);
    assert.match(broken.told, /broken\.jsonl:1: this is no JSON object/);
    assert.equal(broken.code, 2);
  });

  it('explains itself, and gives 2 for what it does not know', async () => {
    assert.match((await copydesk(['--help'])).out, /check .*<files/);
    assert.equal((await copydesk(['--help'])).code, 0);
    assert.equal((await copydesk(['publish'])).code, 2);
    assert.equal((await copydesk(['check', '--format', 'poem', '-'])).code, 2);
    assert.equal((await copydesk([])).code, 2);
  });
});
