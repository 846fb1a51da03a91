import { decide, withdraw, type Decision, type DecisionScope } from '../decisions/decision';
import {
  decisionsFor,
  EMPTY_DECISION_FILE,
  EVERY_DRAFT,
  withDecisions,
  type DecisionFile,
} from '../decisions/decisionFile';
import { mergeDecisions } from '../decisions/mergeDecisions';
import { parseDecisions, type ParsedDecisions } from '../decisions/parseDecisions';
import { printDecisions } from '../decisions/printDecisions';
import type { Files } from './files';

/** Where the decisions lie, from the workspace folder. */
export const DECISIONS_PATH = '.copydesk/decisions.json';

export interface DecisionStoreOptions {
  readonly files: Files;
  /** The address of the workspace folder, without a slash at the end. */
  readonly folder: string;
  /** Told each trouble once, in words for the writer. */
  readonly onProblem: (message: string) => void;
}

/**
 * The decisions of one workspace folder. What is decided holds at once and is written after: the
 * promises resolve when it is on disk or its failure was told. Another program's changes to the file are merged, never
 * overwritten; a damaged or conflicted file is copied aside before it is written over; a newer
 * version's file is left alone.
 */
export interface DecisionStore {
  /** The decisions that hold for the draft, given by its path from the folder. */
  decisions(draft: string): Promise<readonly Decision[]>;
  /** Remembers a decision; one about the same subject goes. A failed write is told, not thrown. */
  add(draft: string, decision: Decision, scope?: DecisionScope): Promise<void>;
  /** Forgets what was decided about the decision's subject. */
  remove(draft: string, decision: Decision, scope?: DecisionScope): Promise<void>;
  /** The draft, or the folder that it lies in, was renamed: the decisions go with it. */
  move(from: string, to: string): Promise<void>;
  /** Reads the file again: call it when the file has changed on disk. */
  reload(): Promise<void>;
}

const message = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What the file held when it was last read or written. */
interface OnDisk {
  readonly parsed: ParsedDecisions;
  readonly bytes: Uint8Array | undefined;
}

/** Makes the store; nothing is read before something is asked for. */
export function createDecisionStore(options: DecisionStoreOptions): DecisionStore {
  return new FileDecisionStore(options);
}

class FileDecisionStore implements DecisionStore {
  readonly #options: DecisionStoreOptions;
  readonly #address: string;
  readonly #told = new Set<string>();
  /** What was last known to be on disk: the base of a merge. */
  #base: DecisionFile = EMPTY_DECISION_FILE;
  /** What holds now; ahead of the disk while a write is under way or has failed. */
  #current: DecisionFile = EMPTY_DECISION_FILE;
  #loaded: Promise<void> | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: DecisionStoreOptions) {
    this.#options = options;
    this.#address = `${options.folder}/${DECISIONS_PATH}`;
  }

  async decisions(draft: string): Promise<readonly Decision[]> {
    await this.#load();
    return decisionsFor(this.#current, draft);
  }

  add(draft: string, decision: Decision, scope: DecisionScope = 'draft'): Promise<void> {
    const key = scope === 'workspace' ? EVERY_DRAFT : draft;
    return this.#change(file => withDecisions(file, key, known => decide(known, decision)));
  }

  remove(draft: string, decision: Decision, scope: DecisionScope = 'draft'): Promise<void> {
    const key = scope === 'workspace' ? EVERY_DRAFT : draft;
    return this.#change(file => withDecisions(file, key, known => withdraw(known, decision)));
  }

  move(from: string, to: string): Promise<void> {
    return this.#change(file => {
      const moved = [...file.drafts].filter(([path]) => `${path}/`.startsWith(`${from}/`));
      if (moved.length === 0 || from === to) return file;
      const drafts = new Map(file.drafts);
      for (const [path, { decisions, foreign }] of moved) {
        const target = `${to}${path.slice(from.length)}`;
        const there = drafts.get(target);
        drafts.delete(path);
        drafts.set(target, {
          decisions: decisions.reduce(decide, there?.decisions ?? []),
          foreign: [...(there?.foreign ?? []), ...foreign],
        });
      }
      return { drafts };
    });
  }

  reload(): Promise<void> {
    return this.#enqueue(async () => {
      this.#merge(await this.#readDisk());
    });
  }

  /** Reads the file once, before anything else. */
  #load(): Promise<void> {
    this.#loaded ??= this.reload();
    return this.#loaded;
  }

  #merge(disk: OnDisk): void {
    // What is missing in a damaged file was not withdrawn by anybody.
    const base = disk.parsed.kind === 'read' ? this.#base : EMPTY_DECISION_FILE;
    this.#current = mergeDecisions(base, this.#current, disk.parsed.file);
    this.#base = disk.parsed.file;
  }

  async #change(change: (file: DecisionFile) => DecisionFile): Promise<void> {
    await this.#load();
    this.#current = change(this.#current);
    const { files } = this.#options;
    const save = (): Promise<void> => this.#save();
    await this.#enqueue(() => files.alone?.(this.#address, save) ?? save());
  }

  /** One reading or writing after the other; a failure is told and does not stop the next. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(task).catch((error: unknown) => {
      this.#tell(`The decisions could not be read or written: ${message(error)}`);
    });
    return this.#queue;
  }

  async #save(): Promise<void> {
    const disk = await this.#readDisk();
    this.#merge(disk);
    const { parsed, bytes } = disk;
    if (parsed.kind === 'newer') return;
    const written = this.#current;
    const text = printDecisions(written);
    if (parsed.kind === 'read' && text === printDecisions(parsed.file)) return;
    if (bytes !== undefined && parsed.kind !== 'read') await this.#keepAside(bytes);
    await this.#options.files.write(this.#address, new TextEncoder().encode(text));
    this.#base = written;
    this.#told.clear();
  }

  async #readDisk(): Promise<OnDisk> {
    const bytes = await this.#options.files.read(this.#address);
    const parsed = parseDecisions(bytes === undefined ? '' : new TextDecoder().decode(bytes));
    if (parsed.kind !== 'read') this.#tell(parsed.message);
    return { parsed, bytes };
  }

  /** Copies the file under the first name that is free. */
  async #keepAside(bytes: Uint8Array): Promise<void> {
    const { files, folder } = this.#options;
    for (let n = 1; ; n++) {
      const name = `decisions.kept-${n}.json`;
      const address = `${folder}/.copydesk/${name}`;
      const there = await files.read(address);
      if (there !== undefined && !sameBytes(there, bytes)) continue;
      if (there === undefined) await files.write(address, bytes);
      this.#tell(`The decisions file as it was is kept as .copydesk/${name}.`);
      return;
    }
  }

  #tell(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#options.onProblem(problem);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
