import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { after, before, beforeEach, afterEach, describe, it } from 'mocha';
import { decisionsFor } from '../../src/decisions/decisionFile';
import { parseDecisions } from '../../src/decisions/parseDecisions';
import { nodeFiles } from '../../src/node/nodeFiles';
import { readWorksheetText } from '../../src/worksheet/worksheetText';

const KILLS = 12;

describe('a program that is killed while it writes', function () {
  this.timeout(60_000);
  const programs = mkdtempSync(join(tmpdir(), 'copydesk-writer-'));
  const writer = join(programs, 'writer.cjs');
  let folder = '';

  before(() =>
    build({
      entryPoints: [join(__dirname, 'writeForever.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      logLevel: 'silent',
    }),
  );
  after(() => rmSync(programs, { recursive: true }));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-killed-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Starts the writer, kills it `delay` ms after its first write, and gives the last that it said. */
  const writeAndKill = (delay: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [writer, folder]);
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        if (said === '') setTimeout(() => child.kill('SIGKILL'), delay);
        said += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
      child.on('exit', () => resolve(Number(said.trimEnd().split('\n').at(-1))));
    });

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const leftovers = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.tmp'),
    );

  it('leaves whole files with everything that it had said was written', async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const last = await writeAndKill(3 + kill * 7);
      const decisions = parseDecisions(text('.copydesk/decisions.json'));
      assert.equal(decisions.kind, 'read', 'the decisions are whole');
      const names = decisionsFor(decisions.file, 'story.md');
      assert.ok(names.length > last, `${names.length} decisions, ${last + 1} were written`);
      const worksheet = readWorksheetText(text('story.md.worksheet.json'));
      assert.equal(worksheet.kind, 'read', 'the worksheet is whole');
      const lines = 'record' in worksheet ? worksheet.record.lines : [];
      assert.ok(lines.length > last, `${lines.length} lines, ${last + 1} were written`);
    }
  });

  it('has what it left beside the file swept up by the next write, once it is old', async () => {
    for (let kill = 0; kill < 40 && leftovers().length === 0; kill++) await writeAndKill(kill);
    assert.notEqual(leftovers().length, 0, 'no kill fell between the two steps of a write');
    const files = ['.copydesk/decisions.json', 'story.md.worksheet.json'];
    const again = async (): Promise<void> => {
      for (const name of files) {
        const uri = pathToFileURL(join(folder, name)).href;
        await nodeFiles.write(uri, (await nodeFiles.read(uri))!);
      }
    };
    const young = leftovers();
    await again();
    assert.deepEqual(leftovers(), young, 'another window may still be writing these');
    const old = new Date(Date.now() - 3_600_000);
    for (const name of young) utimesSync(join(folder, name), old, old);
    await again();
    assert.deepEqual(leftovers(), []);
  });
});
