import type { Connection, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic } from '../checks/diagnostic';
import type { Analysis } from '../service/analysis';
import { entityRows } from '../service/features/panelEntities';
import { numberRows } from '../service/features/panelNumbers';
import { quoteRows } from '../service/features/panelQuotes';
import { unattributedQuotations } from '../service/features/speakers';
import { findFacts } from '../worksheet/findFacts';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysed } from './analysed';
import { carryFindings } from './carryFindings';
import type { AnalysedParams } from './protocol';

interface PublisherOptions {
  readonly connection: Connection;
  /** The version of an open document; undefined when it is closed. */
  readonly version: (uri: string) => number | undefined;
  readonly toLsp: (analysed: Analysed) => (diagnostic: Diagnostic) => LspDiagnostic;
}

/** What the editor was told last of a document. */
interface Told {
  readonly version: number;
  readonly analysed: Analysed | undefined;
  /** The same with the findings that are left of it, where the draft has changed since. */
  readonly carried: Analysed | undefined;
  readonly diagnostics: readonly LspDiagnostic[];
  readonly summary: AnalysedParams;
}

/**
 * Tells the editor what was found, and nothing that it knows already: the same findings told again
 * close an open light bulb, and the same rows are drawn anew.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #told = new Map<string, Told>();
  /** Files that are not open and have findings in the list of problems. */
  readonly #closed = new Set<string>();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /**
   * Tells of an analysis; of an excluded document, for which there is none, that nothing was found.
   * Findings of a version that has passed are not sent: the next are on their way.
   *
   * @returns true where the editor now shows something else
   */
  publish(uri: string, analysed: Analysed | undefined): boolean {
    const { connection, toLsp } = this.#options;
    const version = this.#options.version(uri);
    if (version === undefined) return false;
    if (analysed !== undefined && analysed.document.version !== version) return false;
    const found = analysed?.analysis.diagnostics.map(toLsp(analysed)) ?? [];
    const told = this.#told.get(uri);
    const now: Told = {
      version,
      analysed,
      carried: analysed,
      diagnostics: found,
      summary: summaryOf(uri, version, analysed?.analysis),
    };
    this.#told.set(uri, now);
    const isNew = told?.version !== version;
    const hasFindings = isNew || JSON.stringify(told.diagnostics) !== JSON.stringify(found);
    const hasRows =
      told?.summary.version !== version ||
      !looksTheSame(told.analysed?.analysis, analysed?.analysis);
    if (hasFindings) void connection.sendDiagnostics({ uri, version, diagnostics: found });
    if (hasFindings || hasRows) this.#sendSummary(now.summary);
    return hasFindings || hasRows;
  }

  /**
   * Takes back the findings whose words a change has touched, and moves the others. Where the draft
   * is about to be read again (`isReadSoon`), the editor's own moving of the others will do, and
   * nothing is told unless some finding goes.
   *
   * @returns true while findings are taken back that the next reading may bring again
   */
  carry(now: TextDocument, isReadSoon: boolean): boolean {
    const { connection, toLsp } = this.#options;
    const { uri, version } = now;
    const told = this.#told.get(uri);
    if (told?.carried === undefined) return false;
    const carried = carryFindings(told.carried, now);
    const left = carried.analysis.diagnostics.length;
    const isHushed = left < (told.analysed?.analysis.diagnostics.length ?? 0);
    if (isReadSoon && left === told.carried.analysis.diagnostics.length) {
      this.#told.set(uri, { ...told, carried });
      return isHushed;
    }
    const diagnostics = carried.analysis.diagnostics.map(toLsp(carried));
    this.#told.set(uri, { ...told, version, carried, diagnostics });
    void connection.sendDiagnostics({ uri, version, diagnostics });
    return isHushed;
  }

  /** Tells what was found in a file that is not open; of an open one, nothing. */
  publishClosed(analysed: Analysed): void {
    const { connection, toLsp, version } = this.#options;
    const { uri } = analysed.document;
    if (version(uri) !== undefined) return;
    const diagnostics = analysed.analysis.diagnostics.map(toLsp(analysed));
    if (diagnostics.length > 0) this.#closed.add(uri);
    else this.#closed.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  /** True of a file that is not open and has findings in the list of problems. */
  hasClosed(uri: string): boolean {
    return this.#closed.has(uri) && this.#options.version(uri) === undefined;
  }

  /** A file is gone or no draft any more: what was found in it is true no more. */
  fileGone(uri: string): void {
    if (this.#closed.delete(uri) && this.#options.version(uri) === undefined)
      void this.#options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The settings changed: what was found in files that are not open may be found no more. */
  forgetClosed(): void {
    for (const uri of [...this.#closed]) this.fileGone(uri);
  }

  /** The worksheet of a document changed and its analysis did not: the panel is to be read again. */
  worksheetChanged(uri: string): void {
    const told = this.#told.get(uri);
    if (told !== undefined) this.#sendSummary(told.summary);
  }

  /** The document was closed: its findings go. */
  close(uri: string): void {
    this.#told.delete(uri);
    void this.#options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #sendSummary(summary: AnalysedParams): void {
    void this.#options.connection.sendNotification('copydesk/analysed', summary);
  }
}

function summaryOf(uri: string, version: number, analysis: Analysis | undefined): AnalysedParams {
  return {
    uri,
    version,
    unattributed: analysis === undefined ? 0 : unattributedQuotations(analysis).length,
    findings: analysis?.diagnostics.length ?? 0,
    truncated: analysis?.draft.truncatedAt !== undefined,
  };
}

/** True where two analyses of one text give the same rows in every view. */
function looksTheSame(a: Analysis | undefined, b: Analysis | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && rowsOf(a) === rowsOf(b);
}

function rowsOf(analysis: Analysis): string {
  return JSON.stringify([
    quoteRows(analysis, 'speaker'),
    quoteRows(analysis, 'text'),
    entityRows(analysis),
    numberRows(analysis),
    findFacts(analysis),
  ]);
}
