import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Decision } from '../../src/decisions/decision';
import { createDecisionStore, type DecisionStore } from '../../src/service/decisionStore';
import type { Files } from '../../src/service/files';
import { MemoryFiles } from '../../src/service/memoryFiles';

const FOLDER = 'memory:/desk';
const ADDRESS = `${FOLDER}/.copydesk/decisions.json`;
const HARBOUR = 'stories/harbour.md';

const person = (name: string): Decision => ({ kind: 'name-type', name, type: 'person' });

function open(files: Files): { store: DecisionStore; problems: string[] } {
  const problems: string[] = [];
  const store = createDecisionStore({
    files,
    folder: FOLDER,
    onProblem: problem => problems.push(problem),
  });
  return { store, problems };
}

const put = (files: MemoryFiles, text: string): void =>
  void files.contents.set(ADDRESS, new TextEncoder().encode(text));
const textOf = (files: MemoryFiles, address = ADDRESS): string =>
  new TextDecoder().decode(files.contents.get(address));

/** Files that stop working for good before the write number `writes`. */
class DyingFiles extends MemoryFiles {
  constructor(public writes: number) {
    super();
  }

  override write(uri: string, bytes: Uint8Array): Promise<void> {
    return this.writes-- > 0 ? super.write(uri, bytes) : Promise.reject(new Error('killed'));
  }
}

describe('the store of decisions', () => {
  it('remembers a decision for the next start', async () => {
    const files = new MemoryFiles();
    await open(files).store.add(HARBOUR, person('Larkfield'));
    assert.deepEqual(await open(files).store.decisions(HARBOUR), [person('Larkfield')]);
    assert.deepEqual(await open(files).store.decisions('other.md'), []);
  });

  it('holds a decision for every draft where it is made for the workspace', async () => {
    const files = new MemoryFiles();
    const decision: Decision = { kind: 'ignore-words', words: 'Lacey', check: 'name-variant' };
    await open(files).store.add(HARBOUR, decision, 'workspace');
    assert.deepEqual(await open(files).store.decisions('other.md'), [decision]);
  });

  it('forgets what is taken back, and leaves nothing of it in the file', async () => {
    const files = new MemoryFiles();
    const { store } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    await store.remove(HARBOUR, person('Larkfield'));
    assert.equal(textOf(files), '{\n  "version": 1,\n  "drafts": {}\n}\n');
  });

  it('forgets a decision whose fields come in another order than the file has them', async () => {
    const files = new MemoryFiles();
    const { store } = open(files);
    const at = { after: '', before: '', text: '“It was safe.”' };
    const decision: Decision = { name: 'Marta Okoye', at, kind: 'speaker' };
    await store.add(HARBOUR, decision);
    await store.move(HARBOUR, 'stories/port.md');
    assert.deepEqual(await open(files).store.decisions(HARBOUR), []);
    await store.remove('stories/port.md', decision);
    assert.equal(textOf(files), '{\n  "version": 1,\n  "drafts": {}\n}\n');
  });

  it('goes with a draft that is renamed', async () => {
    const files = new MemoryFiles();
    const { store } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    await store.move(HARBOUR, 'stories/port.md');
    assert.deepEqual(await open(files).store.decisions('stories/port.md'), [person('Larkfield')]);
    assert.deepEqual(await open(files).store.decisions(HARBOUR), []);
  });

  it('goes with a folder that is renamed', async () => {
    const files = new MemoryFiles();
    const { store } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    await store.add('stories-old/harbour.md', person('Lott'));
    await store.move('stories', 'desk/stories');
    assert.deepEqual(await store.decisions('desk/stories/harbour.md'), [person('Larkfield')]);
    assert.deepEqual(await store.decisions('stories-old/harbour.md'), [person('Lott')]);
    assert.deepEqual(await store.decisions(HARBOUR), []);
  });

  it('merges what another window has written in between', async () => {
    const files = new MemoryFiles();
    const [here, there] = [open(files).store, open(files).store];
    await here.add(HARBOUR, person('Larkfield'));
    await there.decisions(HARBOUR);
    await there.add(HARBOUR, person('Harker'));
    await here.add(HARBOUR, person('Lott'));
    const names = (await open(files).store.decisions(HARBOUR)).map(d => 'name' in d && d.name);
    assert.deepEqual(names, ['Harker', 'Larkfield', 'Lott']);
  });

  it('takes up what was changed on disk, and drops what was deleted there', async () => {
    const files = new MemoryFiles();
    const { store } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    files.contents.delete(ADDRESS);
    await store.reload();
    assert.deepEqual(await store.decisions(HARBOUR), []);
  });

  it('keeps a damaged file under another name and tells the writer', async () => {
    const files = new MemoryFiles();
    put(files, '{"version": 1, "drafts": {');
    const { store, problems } = open(files);
    await store.decisions(HARBOUR);
    assert.equal(textOf(files), '{"version": 1, "drafts": {', 'reading changes nothing');
    await store.add(HARBOUR, person('Larkfield'));
    assert.equal(
      textOf(files, `${FOLDER}/.copydesk/decisions.kept-1.json`),
      '{"version": 1, "drafts": {',
    );
    assert.match(problems.join('\n'), /damaged/);
    assert.match(problems.join('\n'), /kept as \.copydesk\/decisions\.kept-1\.json/);
  });

  it('does not write over an older file that was kept', async () => {
    const files = new MemoryFiles();
    files.contents.set(`${FOLDER}/.copydesk/decisions.kept-1.json`, Uint8Array.of(1));
    put(files, 'damaged');
    await open(files).store.add(HARBOUR, person('Larkfield'));
    assert.deepEqual(
      files.contents.get(`${FOLDER}/.copydesk/decisions.kept-1.json`),
      Uint8Array.of(1),
    );
    assert.equal(textOf(files, `${FOLDER}/.copydesk/decisions.kept-2.json`), 'damaged');
  });

  it("reads a newer version's file and never writes it", async () => {
    const files = new MemoryFiles();
    const newer = `{"version": 2, "drafts": {"${HARBOUR}": [${JSON.stringify(person('Lott'))}]}}`;
    put(files, newer);
    const { store, problems } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    assert.equal(textOf(files), newer);
    assert.deepEqual(await store.decisions(HARBOUR), [person('Lott'), person('Larkfield')]);
    assert.match(problems.join('\n'), /newer version/);
  });

  it('holds a decision that could not be written, says so, and writes it with the next', async () => {
    const files = new DyingFiles(0);
    const { store, problems } = open(files);
    await store.add(HARBOUR, person('Larkfield'));
    assert.deepEqual(await store.decisions(HARBOUR), [person('Larkfield')]);
    assert.match(problems.join('\n'), /killed/);
    files.writes = 1;
    await store.add(HARBOUR, person('Lott'));
    assert.deepEqual(await open(files).store.decisions(HARBOUR), [
      person('Larkfield'),
      person('Lott'),
    ]);
  });

  it('loses nothing when it is killed between any two writes', async () => {
    const before = '{"version": 1, "drafts": {\n"a.md": [\n{"kind":"same-person","name":"M';
    const names = fc.array(fc.constantFrom('Lott', 'Harker', 'Okoye', 'Varga'));
    await fc.assert(
      fc.asyncProperty(names, fc.nat(6), fc.boolean(), async (decided, writes, damaged) => {
        const files = new DyingFiles(writes);
        if (damaged) put(files, before);
        const { store, problems } = open(files);
        const saved: string[] = [];
        for (const name of decided) {
          await store.add(HARBOUR, person(name));
          if (problems.some(problem => problem.includes('killed'))) break;
          saved.push(name);
        }
        const after = await open(files).store.decisions(HARBOUR);
        for (const name of saved) assert.ok(after.some(d => 'name' in d && d.name === name));
        const texts = [...files.contents.keys()].map(address => textOf(files, address));
        if (damaged) assert.ok(texts.includes(before), 'the damaged file is still somewhere');
      }),
    );
  });
});
