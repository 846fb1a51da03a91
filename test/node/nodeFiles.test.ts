import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { nodeFiles } from '../../src/node/nodeFiles';

describe('files on this machine', () => {
  let folder = '';
  const address = (name: string): string => pathToFileURL(join(folder, name)).href;

  before(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-files-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('are written with the folders above them, and nothing else is left behind', async () => {
    await nodeFiles.write(address('.copydesk/decisions.json'), Uint8Array.of(1, 2));
    await nodeFiles.write(address('.copydesk/decisions.json'), Uint8Array.of(3));
    assert.deepEqual(
      Uint8Array.from((await nodeFiles.read(address('.copydesk/decisions.json'))) ?? []),
      Uint8Array.of(3),
    );
    assert.deepEqual(readdirSync(join(folder, '.copydesk')), ['decisions.json']);
  });

  it('are undefined where there is none', async () => {
    assert.equal(await nodeFiles.read(address('gone/decisions.json')), undefined);
  });

  it('leave nothing behind when they cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await assert.rejects(nodeFiles.write(address('file/decisions.json'), Uint8Array.of(1)));
    await assert.rejects(nodeFiles.write(address('.copydesk'), Uint8Array.of(1)));
    assert.deepEqual(readdirSync(folder).sort(), ['.copydesk', 'file']);
  });
});
