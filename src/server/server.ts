import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDraftService, type DraftService, type Models } from '../service/draftService';
import type { Analysed } from './analysed';
import { Configuration } from './configuration';
import { toLspDiagnostic } from './diagnostics';
import { Drafts } from './drafts';
import { panelOf } from './panelItems';
import type { AnalysedParams, InitializationOptions, PanelParams } from './protocol';

/** What differs between the worlds the server runs in. */
export interface ServerHost {
  /** The trained weights. */
  readModels(): Promise<Models>;
  /** Address of a check's page, with `{check}` in it, for clients that give none. */
  readonly checkPage?: string;
}

/** Starts the language server on a connection: a thin translation of the draft service's answers. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = new Configuration(connection);
  let options: InitializationOptions = {};
  let service: Promise<DraftService> | undefined;

  const drafts = new Drafts(
    documents,
    {
      service: () => (service ??= makeService(host)),
      settings: uri => configuration.settings(uri),
      decisions: () => Promise.resolve([]),
      isExcluded: () => false,
    },
    publish,
  );

  function publish(analysed: Analysed): void {
    const { document, analysis } = analysed;
    const { uri, version } = document;
    if (documents.get(uri)?.version !== version) return;
    const checkPage = options.checkPage ?? host.checkPage;
    const diagnostics = analysis.diagnostics.map(diagnostic =>
      toLspDiagnostic(analysed, diagnostic, checkPage),
    );
    const summary: AnalysedParams = {
      uri,
      version,
      unattributed: analysis.attributions.filter(({ kind }) => kind === 'unattributed').length,
      findings: diagnostics.length,
      truncated: analysis.draft.truncatedAt !== undefined,
    };
    void connection.sendDiagnostics({ uri, version, diagnostics });
    void connection.sendNotification('copydesk/analysed', summary);
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    configuration.initialise(params);
    return {
      serverInfo: { name: 'copydesk' },
      capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
    };
  });
  connection.onInitialized(() => {
    configuration.register(() => void drafts.refreshAll());
  });

  documents.onDidOpen(({ document }) => drafts.schedule(document.uri, 0));
  documents.onDidChangeContent(({ document }) => {
    void configuration
      .settings(document.uri)
      .then(({ run, delay }) => run === 'onType' && drafts.schedule(document.uri, delay));
  });
  documents.onDidSave(({ document }) => drafts.schedule(document.uri, 0));
  documents.onDidClose(({ document: { uri } }) => {
    drafts.forget(uri);
    configuration.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onRequest('copydesk/panel', async (params: PanelParams) => {
    const analysed = await drafts.current(params.uri);
    return analysed === undefined ? null : panelOf(analysed, params);
  });

  documents.listen(connection);
  connection.listen();
}

async function makeService(host: ServerHost): Promise<DraftService> {
  const [models, { createCompromiseLexicon }] = await Promise.all([
    host.readModels(),
    import('../draft/compromiseLexicon'),
  ]);
  return createDraftService({ models, lexicon: createCompromiseLexicon() });
}
