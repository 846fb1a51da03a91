import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longDraft } from '../../test/properties/longDraft';
import { ROOT } from '../host/places';

export interface CommandLineTime {
  readonly files: number;
  readonly words: number;
  readonly seconds: number;
}

/** How long `copydesk check` takes over a folder of drafts, the start of the program included. */
export function measureCommandLine(files = 100, wordsEach = 1_000): CommandLineTime {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const names = Array.from({ length: files }, (_, index) => {
      const name = join(folder, `${index}.txt`);
      writeFileSync(name, longDraft(wordsEach, index + 1));
      return name;
    });
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), 'check', '--format', 'json', ...names],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    if (status === null || status > 1) throw new Error(`copydesk check failed: ${stderr}`);
    const seconds = (performance.now() - started) / 1_000;
    return { files, words: files * wordsEach, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
