import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'mocha';

const ROOT = resolve(__dirname, '../..');

/** Runs the real program in a process of its own. */
function copydesk(args: readonly string[], input: string, models?: string) {
  return spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, ...(models !== undefined && { COPYDESK_MODELS: models }) },
    },
  );
}

const ORPHAN = '“We were told that the boiler was safe to use again.”\n';

describe('the copydesk program', () => {
  it('finds its weights, reads standard input and gives the exit code', () => {
    const run = copydesk(['check', '-'], ORPHAN);
    assert.match(run.stdout, /unattributed-quote/);
    assert.equal(run.stderr, '');
    assert.equal(run.status, 1);
  });

  it('works by rule where the weights are damaged or missing, and says so once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-models-'));
    writeFileSync(join(folder, 'attribution.bin'), 'CDW1 cut');
    const run = copydesk(['check', '-'], ORPHAN, folder);
    rmSync(folder, { recursive: true });
    assert.match(
      run.stderr,
      /^copydesk: models\/attribution\.bin cannot be used \(.*names\.bin is/,
    );
    assert.equal(run.stderr.trim().split('\n').length, 1);
    assert.match(run.stdout, /unattributed-quote/);
    assert.equal(run.status, 1);
  });
});
