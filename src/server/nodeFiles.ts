import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../service/files';

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The files of this machine, by `file:` address. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  /** Writes beside the file and renames over it: a crash leaves the old bytes or the new ones. */
  async write(uri, bytes) {
    const path = fileURLToPath(uri);
    const draft = `${path}.${randomUUID()}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(draft, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
};
