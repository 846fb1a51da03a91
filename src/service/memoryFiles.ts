import type { Files } from './files';

/** Files in memory: for tests, and for a host that has no place to keep anything. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, Uint8Array>();

  read(uri: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.contents.get(uri));
  }

  write(uri: string, bytes: Uint8Array): Promise<void> {
    this.contents.set(uri, bytes);
    return Promise.resolve();
  }
}
