import { URI, Utils } from 'vscode-uri';
import type { Files } from '../service/files';
import { MemoryFiles } from '../service/memoryFiles';
import { WorksheetStore, worksheetUri, type StoreOutcome } from '../service/worksheetStore';
import { worksheetHtml } from '../worksheet/exportHtml';
import { worksheetMarkdown } from '../worksheet/exportMarkdown';
import { findFacts } from '../worksheet/findFacts';
import { followFacts } from '../worksheet/followFacts';
import { changeLine, isTouched, type Worksheet } from '../worksheet/worksheet';
import { importWorksheetCsv, worksheetCsv } from '../worksheet/worksheetCsv';
import { mergeRecords } from '../worksheet/mergeRecords';
import { fromRecord, toRecord, type WorksheetRecord } from '../worksheet/worksheetRecord';
import { writeWorksheetText } from '../worksheet/worksheetText';
import type { Analysed } from './analysed';
import type { ServerRequests, WorksheetFormat } from './protocol';

type Change = ServerRequests['copydesk/worksheet/change'];
type Import = ServerRequests['copydesk/worksheet/import'];

interface Options {
  /** The files of a folder; undefined where nothing can be kept. */
  readonly files: (folder: URI) => Files | undefined;
  readonly onProblem: (message: string) => void;
}

interface Kept {
  readonly store: WorksheetStore;
  readonly loaded: Promise<StoreOutcome>;
  worksheet: Worksheet | undefined;
  /** True where the last save was refused: memory alone holds what was changed. */
  isUnsaved: boolean;
}

/** The worksheets of the open drafts, each followed through every version of its draft. */
export class Worksheets {
  readonly #options: Options;
  readonly #kept = new Map<string, Kept>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** The worksheet of an analysed draft. */
  async of({ document: { uri }, analysis }: Analysed): Promise<Worksheet> {
    const kept = this.#keep(uri);
    const { record } = await kept.loaded;
    const facts = findFacts(analysis);
    kept.worksheet =
      kept.worksheet === undefined ? fromRecord(record, facts) : followFacts(kept.worksheet, facts);
    return kept.worksheet;
  }

  /** Changes one line and saves. */
  async change(analysed: Analysed, { id, change, by }: Change['params']): Promise<void> {
    const { uri } = analysed.document;
    const read = await this.of(analysed);
    const worksheet = changeLine(this.#latest(uri, read), id, change, { by, at: now() });
    await this.#save(uri, worksheet);
  }

  async export(analysed: Analysed, format: WorksheetFormat): Promise<string> {
    const worksheet = await this.of(analysed);
    const title = Utils.basename(URI.parse(analysed.document.uri));
    switch (format) {
      case 'markdown':
        return worksheetMarkdown(title, worksheet);
      case 'csv':
        return worksheetCsv(worksheet);
      case 'html':
        return worksheetHtml(title, analysed.analysis.draft.text, worksheet);
    }
  }

  /** Takes a CSV that was exported and filled in back in, and saves. */
  async import(analysed: Analysed, csv: string): Promise<Import['result']> {
    const { uri } = analysed.document;
    const read = await this.of(analysed);
    const { worksheet, changed, problems } = importWorksheetCsv(
      this.#latest(uri, read),
      csv,
      now(),
    );
    if (changed > 0) await this.#save(uri, worksheet);
    return { changed, problems };
  }

  /** The draft was saved: its worksheet's places are brought up to date with it. */
  async draftSaved(analysed: Analysed): Promise<void> {
    const { uri } = analysed.document;
    const worksheet = this.#latest(uri, await this.of(analysed));
    const touched = worksheet.lines.some(line => isTouched(line.record));
    if (touched || worksheet.archive.length > 0) await this.#save(uri, worksheet);
  }

  /**
   * The file changed on disk: what it has gained is merged in.
   *
   * @returns the drafts whose worksheet is another now
   */
  async reload(fileUri: string): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const [uri, kept] of this.#kept) {
      if (worksheetUri(uri) !== fileUri || kept.worksheet === undefined) continue;
      const before = toRecord(kept.worksheet);
      const outcome = this.#tell(await kept.store.merge(before));
      takeIn(kept, before, outcome.record);
      if (writeWorksheetText(toRecord(kept.worksheet)) !== writeWorksheetText(before))
        changed.push(uri);
    }
    return changed;
  }

  /** The draft was closed. What could not be saved stays, and goes with the draft's next save. */
  forget(uri: string): void {
    if (this.#kept.get(uri)?.isUnsaved !== true) this.#kept.delete(uri);
  }

  /** Where the worksheet of a renamed draft has to go; undefined where it has none. */
  async rename(from: string, to: string): Promise<{ from: string; to: string } | undefined> {
    const file = worksheetUri(from);
    const files = this.#options.files(Utils.dirname(URI.parse(from)));
    const bytes = await files?.read(file).catch(() => undefined);
    return bytes === undefined ? undefined : { from: file, to: worksheetUri(to) };
  }

  #keep(uri: string): Kept {
    let kept = this.#kept.get(uri);
    if (kept === undefined) {
      const folder = Utils.dirname(URI.parse(uri));
      const files = this.#options.files(folder) ?? new MemoryFiles();
      const store = new WorksheetStore(files, worksheetUri(uri));
      const loaded = store.load().then(outcome => this.#tell(outcome));
      this.#kept.set(uri, (kept = { store, loaded, worksheet: undefined, isUnsaved: false }));
    }
    return kept;
  }

  /** The worksheet as it is now: while `read` was on its way, another change may have come first. */
  #latest(uri: string, read: Worksheet): Worksheet {
    return this.#kept.get(uri)?.worksheet ?? read;
  }

  async #save(uri: string, worksheet: Worksheet): Promise<void> {
    const kept = this.#keep(uri);
    kept.worksheet = worksheet;
    const sent = toRecord(worksheet);
    const outcome = this.#tell(await kept.store.save(sent));
    kept.isUnsaved = outcome.kind === 'refused';
    if (outcome.kind === 'done') takeIn(kept, sent, outcome.record);
  }

  #tell(outcome: StoreOutcome): StoreOutcome {
    if (outcome.message !== undefined) this.#options.onProblem(outcome.message);
    return outcome;
  }
}

/** Takes in what came back for `sent`; what was changed since it was sent stays changed. */
function takeIn(kept: Kept, sent: WorksheetRecord, received: WorksheetRecord): void {
  if (kept.worksheet === undefined) return;
  const facts = kept.worksheet.lines.map(line => line.fact);
  kept.worksheet = fromRecord(mergeRecords(sent, toRecord(kept.worksheet), received), facts);
}

function now(): string {
  return new Date().toISOString();
}
