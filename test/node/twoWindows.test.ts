import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { decisionsFor } from '../../src/decisions/decisionFile';
import { parseDecisions } from '../../src/decisions/parseDecisions';
import { nodeFiles } from '../../src/node/nodeFiles';
import { createDecisionStore, type DecisionStore } from '../../src/service/decisionStore';
import { WorksheetStore, worksheetUri } from '../../src/service/worksheetStore';
import type { LineRecord } from '../../src/worksheet/worksheet';
import { readWorksheetText } from '../../src/worksheet/worksheetText';

const ROUNDS = 30;

describe('two windows that write the same file at once', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-windows-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const window = (): DecisionStore =>
    createDecisionStore({
      files: nodeFiles,
      folder: pathToFileURL(folder).href,
      onProblem: problem => assert.fail(problem),
    });
  const decided = (): readonly string[] =>
    decisionsFor(parseDecisions(text('.copydesk/decisions.json')).file, 'story.md').flatMap(
      decision => (decision.kind === 'name-type' ? [decision.name] : []),
    );
  const decide = (store: DecisionStore, name: string): Promise<void> =>
    store.add('story.md', { kind: 'name-type', name, type: 'person' });

  it('lose no decision of either', async () => {
    const windows = [window(), window()];
    const wanted: string[] = [];
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(
        windows.map((store, index) => {
          const name = `Name ${index} ${round}`;
          wanted.push(name);
          return decide(store, name);
        }),
      );
    assert.deepEqual([...decided()].sort(), wanted.sort());
    assert.deepEqual(readdirSync(join(folder, '.copydesk')), ['decisions.json']);
  });

  it('lose no line of a worksheet that either has checked', async () => {
    const uri = worksheetUri(pathToFileURL(join(folder, 'story.md')).href);
    const windows = [new WorksheetStore(nodeFiles, uri), new WorksheetStore(nodeFiles, uri)];
    const line = (id: string): LineRecord => ({
      id,
      kind: 'number',
      text: '9 days',
      before: 'Repairs took ',
      after: '.',
      state: 'verified',
    });
    const shown: (readonly LineRecord[])[] = [[], []];
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(
        windows.map(async (store, index) => {
          const lines = [...shown[index]!, line(`n${index}x${round}`)];
          shown[index] = (await store.save({ version: 1, lines })).record.lines;
        }),
      );
    const kept = readWorksheetText(text('story.md.worksheet.json'));
    assert.ok(kept.kind === 'read');
    assert.equal(kept.record.lines.length, 2 * ROUNDS);
    assert.deepEqual(readdirSync(folder), ['story.md.worksheet.json']);
  });

  it('do not wait for one that was killed while it wrote', async () => {
    await decide(window(), 'First');
    const lock = join(folder, '.copydesk/decisions.json.lock');
    // No process has this number: Linux and macOS give none above four million.
    writeFileSync(lock, `999999999 ${hostname()} 0`);
    await decide(window(), 'Second');
    writeFileSync(lock, `${process.pid} ${hostname()} 0`);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lock, longAgo, longAgo);
    await decide(window(), 'Third');
    assert.deepEqual(decided(), ['First', 'Second', 'Third']);
    assert.deepEqual(readdirSync(join(folder, '.copydesk')), ['decisions.json']);
  });
});
