import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Decision } from '../decisions/decision';
import { DRAFT_LANGUAGES, type DraftLanguage } from '../draft/draft';
import type { Analysis } from '../service/analysis';
import type { DraftService } from '../service/draftService';
import { snapshot, type Analysed } from './analysed';
import type { Settings } from './settings';

/** What an analysis of a document depends on besides its text. */
export interface Surroundings {
  service(): Promise<DraftService>;
  settings(uri: string): Promise<Settings>;
  decisions(uri: string): Promise<readonly Decision[]>;
  isExcluded(uri: string, settings: Settings): boolean;
  /** The analysis with what is known of the draft from elsewhere, its transcripts for one. */
  annotate(analysis: Analysis, settings: Settings, decisions: readonly Decision[]): Analysis;
}

/** First slice of time for an analysis, in milliseconds; then the editor's messages are looked at. */
const FIRST_SLICE = 40;

const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

function languageOf(document: TextDocument): DraftLanguage {
  return DRAFT_LANGUAGES.find(language => language === document.languageId) ?? 'plaintext';
}

/**
 * The analyses of the open drafts. Each answer belongs to one version of a document; an answer
 * for a version that has passed is dropped, never shown.
 */
export class Drafts {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #around: Surroundings;
  readonly #publish: (uri: string, analysed: Analysed | undefined) => boolean;
  readonly #latest = new Map<string, Analysed>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, { version: number; result: Promise<Analysed | undefined> }>();
  /** Raised whenever the decisions or the settings change, so that a running answer is known stale. */
  #epoch = 0;

  constructor(
    documents: TextDocuments<TextDocument>,
    around: Surroundings,
    publish: (uri: string, analysed: Analysed | undefined) => boolean,
  ) {
    this.#documents = documents;
    this.#around = around;
    this.#publish = publish;
  }

  /** The analysis of the document as it is now; undefined when it is closed, excluded or no more asked for. */
  async current(uri: string, token?: CancellationToken): Promise<Analysed | undefined> {
    for (;;) {
      const document = this.#documents.get(uri);
      if (document === undefined || token?.isCancellationRequested === true) return undefined;
      const latest = this.#latest.get(uri);
      if (latest?.document.version === document.version) return latest;
      if (await this.#isExcluded(uri)) return undefined;
      const { version } = document;
      const analysed = await this.#analyse(document);
      // Nothing came of it because a key was pressed meanwhile: the new text is read instead.
      if (analysed?.document.version === version && this.#latest.get(uri) === analysed)
        return analysed;
    }
  }

  /** The last analysis, possibly of an older version: for answers that need no exact place. */
  latest(uri: string): Analysed | undefined {
    return this.#latest.get(uri);
  }

  /** Reads a document again after `delay` milliseconds without another call. */
  schedule(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        void this.refresh(uri);
      }, delay),
    );
  }

  /**
   * Reads a document now and publishes the answer; that of an excluded file is that there is none.
   *
   * @returns true where the answer is another than the one published before
   */
  async refresh(uri: string): Promise<boolean> {
    const analysed = await this.current(uri);
    if (this.#documents.get(uri) === undefined) return false;
    if (analysed === undefined && !(await this.#isExcluded(uri))) return false;
    return this.#publish(uri, analysed);
  }

  /**
   * Settings, decisions or transcripts changed: every open draft is read again, at once; one that is
   * read by command alone only where it was read before.
   *
   * @returns true where any answer is another than the one published before
   */
  async refreshAll(): Promise<boolean> {
    const wasRead = new Set([...this.#latest.keys(), ...this.#running.keys()]);
    this.#epoch++;
    this.#latest.clear();
    this.#running.clear();
    let changed = false;
    for (const { uri } of this.#documents.all())
      if (wasRead.has(uri) || (await this.#around.settings(uri)).run !== 'manual')
        changed = (await this.refresh(uri)) || changed;
    return changed;
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#latest.delete(uri);
    this.#running.delete(uri);
  }

  #analyse(document: TextDocument): Promise<Analysed | undefined> {
    const running = this.#running.get(document.uri);
    if (running?.version === document.version) return running.result;
    const result = this.#run(snapshot(document)).finally(() => {
      if (this.#running.get(document.uri)?.result === result) this.#running.delete(document.uri);
    });
    this.#running.set(document.uri, { version: document.version, result });
    return result;
  }

  async #run(document: TextDocument): Promise<Analysed | undefined> {
    const epoch = this.#epoch;
    const { uri } = document;
    const isStale = (): boolean =>
      epoch !== this.#epoch || this.#documents.get(uri)?.version !== document.version;
    const analysed = await this.#inSlices(document, isStale);
    if (analysed !== undefined) this.#latest.set(uri, analysed);
    return analysed;
  }

  /** Reads a document that is not open; undefined where it is excluded. */
  read(document: TextDocument): Promise<Analysed | undefined> {
    return this.#inSlices(document, () => false);
  }

  async #isExcluded(uri: string): Promise<boolean> {
    return this.#around.isExcluded(uri, await this.#around.settings(uri));
  }

  async #inSlices(document: TextDocument, isStale: () => boolean): Promise<Analysed | undefined> {
    const { uri } = document;
    if (await this.#isExcluded(uri)) return undefined;
    const [service, settings, decisions] = await Promise.all([
      this.#around.service(),
      this.#around.settings(uri),
      this.#around.decisions(uri),
    ]);
    const input = {
      text: document.getText(),
      language: languageOf(document),
      settings,
      decisions,
    };
    // A slice that runs out leaves its paragraphs in the cache, so the next one starts where it
    // stopped; each is longer than the last, so that the whole ends even where the cache is small.
    for (let slice = FIRST_SLICE; !isStale(); slice *= 2) {
      const deadline = Date.now() + slice;
      const analysis = service.analyse(input, () => Date.now() > deadline);
      if (analysis !== undefined)
        return { document, analysis: this.#around.annotate(analysis, settings, decisions) };
      await nextTurn();
    }
    return undefined;
  }
}
