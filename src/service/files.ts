/**
 * Where decisions and worksheets are kept: the few things that the service asks of a file system,
 * so that the same code runs on Node, on the web and in a test.
 */
export interface Files {
  /** The file's bytes, or undefined where there is no such file. Rejects when it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /**
   * Writes a file and the folders above it. Atomic: whoever reads it, even after a crash, finds the
   * old bytes or the new ones. Rejects when it cannot be written.
   */
  write(uri: string, bytes: Uint8Array): Promise<void>;
  /**
   * Does something to a file, to read it and write it again for one, while no other window of ours
   * does. Absent where windows cannot be kept apart: there the later of two writes wins.
   */
  alone?<T>(uri: string, work: () => Promise<T>): Promise<T>;
}
