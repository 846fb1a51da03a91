import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** After so long a lock belongs to nobody who is still at work. */
const STALE_MS = 10_000;
const PAUSE_MS = 15;

let taken = 0;

/**
 * Does something to a file while no other window of ours does, in this process or another, by a
 * second file beside it that only one can make. One that was killed is not waited for. Where no
 * file can be made there, the work is done without: a folder that cannot be written to needs no
 * lock, and the work itself says so.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const owner = `${process.pid} ${hostname()} ${taken++}`;
  const isOurs = await take(lock, owner);
  try {
    return await work();
  } finally {
    if (isOurs && (await ownerOf(lock)) === owner) await remove(lock);
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  for (const end = Date.now() + STALE_MS; Date.now() < end;) {
    try {
      await mkdir(dirname(lock), { recursive: true });
      await writeFile(lock, owner, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        // A full disk makes the file and cannot fill it.
        if ((await ownerOf(lock)) === '') await remove(lock);
        return false;
      }
    }
    if (await isAbandoned(lock)) await remove(lock);
    else await new Promise(resolve => setTimeout(resolve, PAUSE_MS * (1 + Math.random())));
  }
  return false;
}

async function isAbandoned(lock: string): Promise<boolean> {
  const seen = await stat(lock).catch(() => undefined);
  if (seen === undefined) return false;
  if (Date.now() - seen.mtimeMs > STALE_MS) return true;
  const [pid, host] = (await ownerOf(lock))?.split(' ') ?? [];
  return host === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the lock says of its owner; undefined where there is none. */
function ownerOf(lock: string): Promise<string | undefined> {
  return readFile(lock, 'utf8').catch(() => undefined);
}

function remove(lock: string): Promise<void> {
  return rm(lock, { force: true }).catch(() => undefined);
}
