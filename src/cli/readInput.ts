import { readFile } from 'node:fs/promises';
import type { DraftLanguage } from '../draft/draft';
import { languageOfFile } from '../draft/languageOfFile';
import { CliError } from './cliError';
import type { Environment } from './environment';

/** One draft that a command was given. */
export interface Input {
  /** The path as given; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly language: DraftLanguage;
}

/** The name that standard input goes by in reports. */
export const STANDARD_INPUT = '<stdin>';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'the file may not be read',
};

/** The text of a draft. Throws `CliError` for bytes that are no text. */
export function decodeDraft(path: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new CliError(`${path}: this is no text file`);
  return new TextDecoder().decode(bytes);
}

/** Reads one draft; `-` is standard input. Throws `CliError` with the reason when it cannot. */
export async function readInput(path: string, environment: Environment): Promise<Input> {
  if (path === '-') {
    const text = decodeDraft(STANDARD_INPUT, await environment.readStandardInput());
    return { path: STANDARD_INPUT, text, language: 'plaintext' };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CliError(`${path}: ${WHY[code] ?? message}`);
  }
  return { path, text: decodeDraft(path, bytes), language: languageOfFile(path) };
}
