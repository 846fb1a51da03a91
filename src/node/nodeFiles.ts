import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../service/files';

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

  /** Writes beside the file, flushes, and renames over it: a crash leaves the old file or the new. */
  async write(uri, bytes) {
    const path = fileURLToPath(uri);
    const folder = dirname(path);
    const temporary = `${path}.${process.pid}-${written++}.tmp`;
    await mkdir(folder, { recursive: true });
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
  },
};
