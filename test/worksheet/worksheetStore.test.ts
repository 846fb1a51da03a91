import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { nodeFiles } from '../../src/node/nodeFiles';
import type { Files } from '../../src/service/files';
import { MemoryFiles } from '../../src/service/memoryFiles';
import { WorksheetStore, worksheetUri } from '../../src/service/worksheetStore';
import type { LineRecord } from '../../src/worksheet/worksheet';
import { writeWorksheetText } from '../../src/worksheet/worksheetText';

const URI = worksheetUri('memory:/story.md');
const line = (id: string, note: string): LineRecord => ({
  id,
  kind: 'number',
  text: '19 days',
  before: '',
  after: '',
  state: 'open',
  note,
});
const sheet = (...lines: LineRecord[]) => ({ version: 1, lines }) as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (files: MemoryFiles): string => new TextDecoder().decode(files.contents.get(URI));

/** Files of which the next write fails as `error` says. */
function failing(files: MemoryFiles, error: string): Files & { broken: boolean } {
  return {
    broken: true,
    read: uri => files.read(uri),
    write(uri, content) {
      return this.broken ? Promise.reject(new Error(error)) : files.write(uri, content);
    },
  };
}

describe('the store of a worksheet', () => {
  it('keeps a worksheet beside its draft', async () => {
    const files = new MemoryFiles();
    const store = new WorksheetStore(files, URI);
    assert.deepEqual((await store.load()).record.lines, []);
    await store.save(sheet(line('n1', 'ask')));
    assert.deepEqual(
      (await new WorksheetStore(files, URI).load()).record,
      sheet(line('n1', 'ask')),
    );
    assert.deepEqual([...files.contents.keys()], ['memory:/story.md.worksheet.json']);
  });

  it('writes no file where there is nothing to keep', async () => {
    const files = new MemoryFiles();
    await new WorksheetStore(files, URI).save(sheet());
    assert.equal(files.contents.size, 0);
  });

  it('merges what another program has written since', async () => {
    const files = new MemoryFiles();
    const store = new WorksheetStore(files, URI);
    await store.save(sheet(line('n1', 'ask')));
    files.contents.set(
      URI,
      bytes(writeWorksheetText(sheet(line('n1', 'ask'), line('n2', 'theirs')))),
    );
    const saved = await store.save(sheet({ ...line('n1', 'ask'), source: 'ours' }));
    assert.deepEqual(
      saved.record.lines.map(({ id, note, source }) => [id, note, source]),
      [
        ['n1', 'ask', 'ours'],
        ['n2', 'theirs', undefined],
      ],
    );
  });

  for (const error of ['ENOSPC: no space left on device', 'EROFS: read-only file system'])
    it(`says so and keeps everything when it cannot write: ${error}`, async () => {
      const files = new MemoryFiles();
      const broken = failing(files, error);
      const store = new WorksheetStore(broken, URI);
      await new WorksheetStore(files, URI).save(sheet(line('n1', 'old')));
      await store.load();
      const before = textOf(files);
      const refused = await store.save(sheet(line('n1', 'new')));
      assert.equal(refused.kind, 'refused');
      assert.match(refused.message ?? '', new RegExp(error));
      assert.deepEqual(refused.record, sheet(line('n1', 'new')));
      assert.equal(textOf(files), before);
      broken.broken = false;
      assert.equal((await store.save(refused.record)).kind, 'done');
      assert.match(textOf(files), /"new"/);
    });

  for (const [what, text, message] of [
    ['of a later version', '{"version": 9}', /later version/],
    ['that is cut off', '{"version": 1, "lines": [', /cannot be understood/],
    [
      'with conflict marks that fit nowhere',
      '<<<<<<< HEAD\n{\n=======\n}\n>>>>>>> x\n',
      /cannot be understood/,
    ],
  ] as const)
    it(`never overwrites a file ${what}`, async () => {
      const files = new MemoryFiles();
      files.contents.set(URI, bytes(text));
      const store = new WorksheetStore(files, URI);
      assert.match((await store.load()).message ?? '', message);
      const refused = await store.save(sheet(line('n1', 'mine')));
      assert.equal(refused.kind, 'refused');
      assert.equal(textOf(files), text);
      assert.deepEqual(refused.record, sheet(line('n1', 'mine')));
    });

  it('writes everything again when its damaged file was moved away, as it has asked for', async () => {
    const files = new MemoryFiles();
    const store = new WorksheetStore(files, URI);
    await store.save(sheet(line('n1', 'ask')));
    files.contents.set(URI, bytes('{"version": 1, "li'));
    assert.match((await store.save(sheet(line('n1', 'ask')))).message ?? '', /move it away/);
    files.contents.delete(URI);
    assert.equal((await store.save(sheet(line('n1', 'ask')))).kind, 'done');
    assert.match(textOf(files), /"note": "ask"/);
  });

  it('keeps both sides of a merge conflict and writes a clean file', async () => {
    const files = new MemoryFiles();
    const text = writeWorksheetText(sheet(line('n1', 'NOTE')));
    const conflict = text.replace(
      /^.*"NOTE".*\n/m,
      '<<<<<<< HEAD\n      "note": "ours",\n=======\n      "note": "theirs",\n>>>>>>> x\n',
    );
    files.contents.set(URI, bytes(conflict));
    const store = new WorksheetStore(files, URI);
    const loaded = await store.load();
    assert.match(loaded.message ?? '', /Both sides are kept/);
    await store.save(loaded.record);
    assert.doesNotMatch(textOf(files), /<<<<</);
    assert.match(textOf(files), /ours\\ntheirs/);
  });

  it('never rejects, even where the file cannot be read', async () => {
    const files: Files = {
      read: () => Promise.reject(new Error('EACCES: permission denied')),
      write: () => Promise.reject(new Error('unreached')),
    };
    const store = new WorksheetStore(files, URI);
    assert.match((await store.load()).message ?? '', /could not be read/);
    assert.equal((await store.save(sheet(line('n1', 'mine')))).kind, 'refused');
  });

  it('saves in the order in which it was asked to', async () => {
    const files = new MemoryFiles();
    const store = new WorksheetStore(files, URI);
    await Promise.all(['a', 'b', 'c'].map(note => store.save(sheet(line('n1', note)))));
    assert.match(textOf(files), /"note": "c"/);
  });

  it('on this machine leaves the old file or the new one, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'worksheet-'));
    try {
      const draft = pathToFileURL(join(folder, 'story.md')).href;
      const store = new WorksheetStore(nodeFiles, worksheetUri(draft));
      assert.equal((await store.save(sheet(line('n1', 'ask')))).kind, 'done');
      const path = join(folder, 'story.md.worksheet.json');
      // What a run leaves behind that was killed between its two steps.
      await writeFile(`${path}.1-1.tmp`, '{"version": 1, "li');
      assert.deepEqual(
        (await new WorksheetStore(nodeFiles, worksheetUri(draft)).load()).record,
        sheet(line('n1', 'ask')),
      );
      await rm(`${path}.1-1.tmp`);
      await chmod(folder, 0o555);
      const refused = await store.save(sheet(line('n1', 'later')));
      if (process.getuid?.() !== 0) assert.equal(refused.kind, 'refused');
      await chmod(folder, 0o755);
      assert.deepEqual(await readdir(folder), ['story.md.worksheet.json']);
      assert.match(await readFile(path, 'utf8'), /^\{\n {2}"version": 1/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
