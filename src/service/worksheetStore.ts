import { mergeRecords } from '../worksheet/mergeRecords';
import { EMPTY_RECORD, type WorksheetRecord } from '../worksheet/worksheetRecord';
import {
  readWorksheetText,
  writeWorksheetText,
  type WorksheetReading,
} from '../worksheet/worksheetText';
import type { Files } from './files';

/** How the names of worksheets end. */
export const WORKSHEET_SUFFIX = '.worksheet.json';

/** The file of a draft's worksheet: `story.md` has `story.md.worksheet.json` beside it. */
export function worksheetUri(draftUri: string): string {
  return `${draftUri}${WORKSHEET_SUFFIX}`;
}

/** How reading or writing went, with a sentence for the journalist where something is to say. */
export type StoreOutcome =
  | { readonly kind: 'done'; readonly record: WorksheetRecord; readonly message?: string }
  /** Nothing was written; `record` holds everything that is known and is worth saving again. */
  | { readonly kind: 'refused'; readonly record: WorksheetRecord; readonly message: string };

/**
 * Keeps one worksheet in its file. What another program wrote since is merged field by field; what
 * cannot be understood is never overwritten; what could not be written stays in memory and goes
 * with the next save. Its methods never reject.
 */
export class WorksheetStore {
  readonly #files: Files;
  readonly #uri: string;
  /** What the file held when it was last read or written: the base of the next merge. */
  #base: WorksheetRecord | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(files: Files, uri: string) {
    this.#files = files;
    this.#uri = uri;
  }

  /** Reads the file; no file is an empty worksheet. */
  load(): Promise<StoreOutcome> {
    return this.#inTurn(async () => {
      const found = await this.#read();
      if (typeof found === 'string') return refused(EMPTY_RECORD, found);
      if ('record' in found) this.#base = found.record;
      return describe(found, EMPTY_RECORD);
    });
  }

  /** Writes `record`, merged with what the file has gained since it was last read. */
  save(record: WorksheetRecord): Promise<StoreOutcome> {
    const save = (): Promise<StoreOutcome> => this.#save(record);
    return this.#inTurn(() => this.#files.alone?.(this.#uri, save) ?? save());
  }

  async #save(record: WorksheetRecord): Promise<StoreOutcome> {
    const found = await this.#read();
    if (typeof found === 'string') return refused(record, found);
    if (!('record' in found)) return describe(found, record);
    const merged = mergeRecords(this.#base, record, found.record);
    const text = writeWorksheetText(merged);
    const known = writeWorksheetText(found.record);
    if (text !== known || found.kind === 'merged') {
      try {
        await this.#files.write(this.#uri, new TextEncoder().encode(text));
      } catch (error) {
        return refused(
          record,
          `The worksheet could not be saved (${reason(error)}). It is kept as long as this window is open; save the draft to try again.`,
        );
      }
    }
    this.#base = merged;
    return { kind: 'done', record: merged };
  }

  /** What is in memory with what the file has gained; writes nothing. */
  merge(record: WorksheetRecord): Promise<StoreOutcome> {
    return this.#inTurn(async () => {
      const found = await this.#read();
      if (typeof found === 'string') return refused(record, found);
      if (!('record' in found)) return describe(found, record);
      const merged = mergeRecords(this.#base, record, found.record);
      this.#base = found.record;
      return { ...describe(found, record), record: merged };
    });
  }

  /** The file as it is now, or why it cannot be read. */
  async #read(): Promise<WorksheetReading | string> {
    try {
      const bytes = await this.#files.read(this.#uri);
      if (bytes !== undefined) return readWorksheetText(new TextDecoder().decode(bytes));
      // A file that was moved away or is not on this branch: nobody has removed its lines one by one.
      this.#base = undefined;
      return { kind: 'read', record: EMPTY_RECORD };
    } catch (error) {
      return `The worksheet could not be read (${reason(error)}). Nothing is written until it can be.`;
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refused(record: WorksheetRecord, message: string): StoreOutcome {
  return { kind: 'refused', record, message };
}

/** What a reading means to the journalist; `record` is what is in memory. */
function describe(found: WorksheetReading, record: WorksheetRecord): StoreOutcome {
  switch (found.kind) {
    case 'read':
      return { kind: 'done', record: found.record };
    case 'merged':
      return {
        kind: 'done',
        record: found.record,
        message:
          'The worksheet had merge-conflict marks. Both sides are kept: see the notes of its lines.',
      };
    case 'newer':
      return refused(
        record,
        `The worksheet was written by a later version of Copydesk (${found.version}). Update Copydesk to change it; the file is left as it is.`,
      );
    case 'damaged':
      return refused(
        record,
        `The worksheet’s file cannot be understood: ${found.reason}. It is left as it is; mend it or move it away.`,
      );
  }
}
