import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../service/files';
import { withFileLock } from './fileLock';

/** After so long a file that was written beside another belongs to no write that is still under way. */
const LEFTOVER_MS = 60_000;

let written = 0;

/** The files of this machine, addressed by `file:` URIs. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },

  /**
   * Writes beside the file, flushes, and renames over it: a crash leaves the old file or the new.
   * What an earlier crash has left beside it is swept up.
   */
  async write(uri, bytes) {
    const path = fileURLToPath(uri);
    const temporary = `${path}.${process.pid}-${written++}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(temporary, 'w');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await sweep(path);
  },

  alone(uri, work) {
    return withFileLock(fileURLToPath(uri), work);
  },
};

/** Removes what killed writes have left beside a file. Fails silently: the file itself is written. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path);
  const own = `${basename(path)}.`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(own) || !/^\d+-\d+\.tmp$/.test(name.slice(own.length))) continue;
    const leftover = join(folder, name);
    const seen = await stat(leftover).catch(() => undefined);
    if (seen !== undefined && Date.now() - seen.mtimeMs > LEFTOVER_MS)
      await rm(leftover, { force: true }).catch(() => undefined);
  }
}
