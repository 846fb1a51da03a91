/**
 * A program that writes until it is killed: one decision after the other, and each time the
 * worksheet of a draft. Its argument is the folder; it says on standard output what is on disk.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../src/node/nodeFiles';
import { createDecisionStore } from '../../src/service/decisionStore';
import { WorksheetStore, worksheetUri } from '../../src/service/worksheetStore';
import type { LineRecord } from '../../src/worksheet/worksheet';

const folder = process.argv[2]!;
const store = createDecisionStore({
  files: nodeFiles,
  folder: pathToFileURL(folder).href,
  onProblem: problem => process.stderr.write(`${problem}\n`),
});
const worksheet = new WorksheetStore(
  nodeFiles,
  worksheetUri(pathToFileURL(join(folder, 'story.md')).href),
);

/** A line whose note is so long that a write takes a while. */
const line = (number: number): LineRecord => ({
  id: `n${number}`,
  kind: 'number',
  text: `${number} days`,
  before: 'Repairs took ',
  after: '.',
  state: 'open',
  note: `asked the fire service ${'again and '.repeat(2_000)}again`,
});

async function writeForever(): Promise<void> {
  const lines: LineRecord[] = [];
  for (let count = 0; ; count++) {
    await store.add('story.md', { kind: 'name-type', name: `Name ${count}`, type: 'person' });
    lines.push(line(count));
    await worksheet.save({ version: 1, lines });
    process.stdout.write(`${count}\n`);
  }
}

void writeForever();
