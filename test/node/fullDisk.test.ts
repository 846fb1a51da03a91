import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { nodeFiles } from '../../src/node/nodeFiles';
import { createDecisionStore } from '../../src/service/decisionStore';
import { WorksheetStore, worksheetUri } from '../../src/service/worksheetStore';
import type { WorksheetRecord } from '../../src/worksheet/worksheetRecord';

/** A user who owns nothing; the one who runs the tests may be allowed everything. */
const NOBODY = 65_534;

const RECORD: WorksheetRecord = {
  version: 1,
  lines: [
    {
      id: 'n1',
      kind: 'number',
      text: '19 days',
      before: 'Repairs took ',
      after: '.',
      state: 'disputed',
    },
  ],
};

describe('on a disk that takes nothing more', () => {
  let folder = '';
  const draft = (): string => pathToFileURL(join(folder, 'story.md')).href;
  const names = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-full-'))));
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  /** Does something as a user who may not write in the folder. */
  async function asReader<T>(act: () => Promise<T>): Promise<T> {
    const self = process.geteuid?.();
    chmodSync(folder, 0o555);
    if (self === 0) process.seteuid?.(NOBODY);
    try {
      return await act();
    } finally {
      if (self === 0) process.seteuid?.(0);
      chmodSync(folder, 0o755);
    }
  }

  it('a worksheet in a folder that is read-only is kept in memory, and goes with a later save', async function () {
    if (process.platform === 'win32') this.skip();
    const store = new WorksheetStore(nodeFiles, worksheetUri(draft()));
    await store.load();
    const refused = await asReader(() => store.save(RECORD));
    assert.equal(refused.kind, 'refused');
    assert.match(refused.message ?? '', /could not be saved .*EACCES.*kept as long as/);
    assert.deepEqual(names(), []);
    assert.equal((await store.save(refused.record)).kind, 'done');
    assert.deepEqual(names(), ['story.md.worksheet.json']);
  });

  it('a decision in a folder that is read-only holds, is told, and goes with the next', async function () {
    if (process.platform === 'win32') this.skip();
    const problems: string[] = [];
    const store = createDecisionStore({
      files: nodeFiles,
      folder: pathToFileURL(folder).href,
      onProblem: problem => problems.push(problem),
    });
    await asReader(() =>
      store.add('story.md', { kind: 'name-type', name: 'Larkfield', type: 'place' }),
    );
    assert.match(problems.join('\n'), /could not be read or written: EACCES/);
    assert.equal((await store.decisions('story.md')).length, 1);
    await store.add('story.md', { kind: 'name-type', name: 'Harker', type: 'person' });
    assert.match(readFileSync(join(folder, '.copydesk/decisions.json'), 'utf8'), /Larkfield/);
  });

  it('a write that breaks off in the middle leaves the old file, and nothing half-written', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(30_000);
    const program = join(folder, 'writer.cjs');
    await build({
      entryPoints: [join(__dirname, 'writeForever.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      logLevel: 'silent',
    });
    const desk = join(folder, 'desk');
    // The shell lets no file grow beyond 64 KB: the write that would fails with half of it done.
    const limited = `trap '' XFSZ; ulimit -f 64; mkdir "${desk}"; exec "$0" "${program}" "${desk}"`;
    const run = spawnSync('bash', ['-c', limited, process.execPath], {
      encoding: 'utf8',
      timeout: 3_000,
      killSignal: 'SIGKILL',
    });
    assert.match(run.stdout, /^0\n1\n/);
    const path = join(desk, 'story.md.worksheet.json');
    const { lines } = JSON.parse(readFileSync(path, 'utf8')) as WorksheetRecord;
    assert.ok(lines.length > 0 && readFileSync(path).length < 64 * 1024);
    assert.ok(Number(run.stdout.trimEnd().split('\n').at(-1)) > lines.length, 'no write failed');
    const young = readdirSync(desk).filter(name => name.endsWith('.tmp'));
    assert.ok(young.length <= 1, 'only the write that the end cut off may have left something');
  });
});
