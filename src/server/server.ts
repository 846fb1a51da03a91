import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  FileOperationPatternKind,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Diagnostic } from '../checks/diagnostic';
import { languageOfFile } from '../draft/languageOfFile';
import { DECISIONS_PATH } from '../service/decisionStore';
import { createDraftService, type DraftService, type Models } from '../service/draftService';
import { TOKEN_TYPES } from '../service/features/semanticTokens';
import type { Files } from '../service/files';
import { WORKSHEET_SUFFIX } from '../service/worksheetStore';
import type { Analysed } from './analysed';
import { clientAbilities, type ClientAbilities } from './clientAbilities';
import { actionUri, codeActions, FIX_ALL, resolveAction } from './codeActions';
import { createClientFiles } from './clientFiles';
import { Configuration } from './configuration';
import { decisionOf, decisionsAbout } from './decisionCommands';
import { DecisionStores } from './decisionStores';
import { toLspDiagnostic } from './diagnostics';
import { Drafts } from './drafts';
import { isExcluded } from './exclusion';
import { registerLanguageFeatures } from './languageFeatures';
import { registerPanelRequests } from './panelRequests';
import { Publisher } from './publisher';
import { TranscriptDesk } from './transcriptDesk';
import { registerWorksheetRequests } from './worksheetRequests';
import { renamingEdit } from './workspaceEdit';
import { Worksheets } from './worksheets';
import {
  ServerCommand,
  type DecideArgument,
  type InitializationOptions,
  type TakeBackArgument,
} from './protocol';

/** What differs between the worlds the server runs in. */
export interface ServerHost {
  /** The trained weights. */
  readModels(): Promise<Models>;
  /** The files of this machine, where it has any. */
  readonly files?: Files;
  /** Address of a check's page, with `{check}` in it, for clients that give none. */
  readonly checkPage?: string;
}

/** The files that a person may write a draft in. */
const DRAFTS = '**/*.{draft,story,txt,md,markdown}';

/** How many times the usual pause, and at most how long, a finding stays away from under the writer's hand. */
const SETTLING = { times: 8, most: 400 } as const;

/** The pause after a key in the words of a finding: at the usual one its underline would blink with each key. */
function settling(delay: number): number {
  return Math.max(delay, Math.min(delay * SETTLING.times, SETTLING.most));
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  hoverProvider: true,
  documentSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: {},
  codeLensProvider: {},
  inlayHintProvider: true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
    resolveProvider: true,
  },
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
    full: true,
  },
  executeCommandProvider: { commands: Object.values(ServerCommand) },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: {
      willRename: {
        filters: [{ pattern: { glob: DRAFTS, matches: FileOperationPatternKind.file } }],
      },
      didRename: { filters: [{ pattern: { glob: '**/*' } }] },
    },
  },
};

/** Starts the language server on a connection: a thin translation of the draft service's answers. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = new Configuration(connection);
  const folders = new Set<string>();
  let options: InitializationOptions = {};
  let client: ClientAbilities = clientAbilities({}, options);
  let service: Promise<DraftService> | undefined;

  const keeping = {
    files: (folder: URI) => {
      if (folder.scheme === 'untitled') return undefined;
      if (folder.scheme === 'file' && host.files !== undefined) return host.files;
      return options.filesThroughClient === true ? createClientFiles(connection) : undefined;
    },
    onProblem: (message: string) => connection.window.showWarningMessage(`Copydesk: ${message}`),
  };
  const stores = new DecisionStores(keeping);
  const worksheets = new Worksheets(keeping);
  const transcripts = new TranscriptDesk();
  const settings = (uri: string) => configuration.settings(uri);
  const toLsp = (analysed: Analysed) => (diagnostic: Diagnostic) =>
    toLspDiagnostic(analysed, diagnostic, options.checkPage ?? host.checkPage);

  const publisher = new Publisher({
    connection,
    version: uri => documents.get(uri)?.version,
    toLsp,
  });
  const drafts = new Drafts(
    documents,
    {
      service: () => (service ??= makeService(host)),
      settings,
      decisions: uri => stores.decisions(uri),
      isExcluded: (uri, { exclude }) =>
        transcripts.holds(uri) || isExcluded(uri, [...folders], exclude),
      annotate: (analysis, read, decided) => transcripts.annotate(analysis, read, decided),
    },
    (uri, analysed) => publisher.publish(uri, analysed),
  );

  /** Everything that hangs on settings or decisions is read again, and shown again where it changed. */
  async function refreshAll(what: 'the drafts' | 'the settings' = 'the drafts'): Promise<void> {
    const changed = await drafts.refreshAll();
    if (!changed && what === 'the drafts') return;
    const { tokens, hints, lenses } = client.refreshes;
    if (tokens) void connection.languages.semanticTokens.refresh();
    if (hints) void connection.languages.inlayHint.refresh();
    if (lenses) void connection.sendRequest('workspace/codeLens/refresh');
  }

  /** A file that is not open and has findings has changed: they are found anew. */
  async function rereadClosed(uri: string, exists: boolean): Promise<void> {
    const files = exists ? keeping.files(Utils.dirname(URI.parse(uri))) : undefined;
    const bytes = await files?.read(uri).catch(() => undefined);
    const text = bytes && new TextDecoder().decode(bytes);
    const analysed =
      text === undefined
        ? undefined
        : await drafts.read(TextDocument.create(uri, languageOfFile(uri), 0, text));
    if (analysed === undefined) publisher.fileGone(uri);
    else publisher.publishClosed(analysed);
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    client = clientAbilities(params.capabilities, options);
    configuration.initialise(params);
    for (const { uri } of params.workspaceFolders ?? []) folders.add(uri);
    stores.setFolders([...folders]);
    return { serverInfo: { name: 'copydesk' }, capabilities: CAPABILITIES };
  });
  connection.onInitialized(() => {
    configuration.register(() => {
      publisher.forgetClosed();
      void refreshAll('the settings');
    });
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: `**/${DECISIONS_PATH}` },
          { globPattern: `**/*${WORKSHEET_SUFFIX}` },
          { globPattern: DRAFTS, kind: WatchKind.Change | WatchKind.Delete },
        ],
      });
    if (client.hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of added) folders.add(uri);
        for (const { uri } of removed) folders.delete(uri);
        stores.setFolders([...folders]);
        void refreshAll();
      });
  });

  documents.onDidOpen(async ({ document: { uri } }) => {
    if ((await settings(uri)).run !== 'manual') drafts.schedule(uri, 0);
  });
  documents.onDidChangeContent(async ({ document: { uri, version } }) => {
    const { run, delay } = await settings(uri);
    const document = documents.get(uri);
    if (document?.version !== version) return;
    const isHushed = publisher.carry(document, run === 'onType');
    if (run === 'onType') drafts.schedule(uri, isHushed ? settling(delay) : delay);
  });
  documents.onDidSave(async ({ document: { uri } }) => {
    if ((await settings(uri)).run !== 'manual') drafts.schedule(uri, 0);
    const analysed = await drafts.current(uri);
    if (analysed !== undefined) await worksheets.draftSaved(analysed);
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.forget(uri);
    configuration.forget(uri);
    worksheets.forget(uri);
    publisher.close(uri);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    let decided = false;
    for (const { uri, type } of changes)
      if (uri.endsWith(WORKSHEET_SUFFIX))
        for (const draft of await worksheets.reload(uri)) publisher.worksheetChanged(draft);
      else if (uri.endsWith(DECISIONS_PATH)) {
        await stores.reload(uri);
        decided = true;
      } else if (publisher.hasClosed(uri)) await rereadClosed(uri, type !== FileChangeType.Deleted);
    if (decided) await refreshAll();
  });
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    if (!client.renamesFiles) return null;
    const moves = await Promise.all(
      files.map(({ oldUri, newUri }) => worksheets.rename(oldUri, newUri)),
    );
    return renamingEdit(moves.filter(move => move !== undefined));
  });
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      publisher.fileGone(oldUri);
      await stores.move(oldUri, newUri);
    }
    await refreshAll();
  });

  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    switch (command) {
      case ServerCommand.decide: {
        const asked = argument as DecideArgument;
        const decision = decisionOf(asked, await drafts.current(asked.uri));
        const written = stores.add(asked.uri, decision, asked.scope);
        await refreshAll();
        return written;
      }
      case ServerCommand.takeBack: {
        const asked = argument as TakeBackArgument;
        const known = await stores.decisions(asked.uri);
        for (const decision of decisionsAbout(asked, known, await drafts.current(asked.uri)))
          await stores.remove(asked.uri, decision);
        return refreshAll();
      }
    }
  });
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const analysed = await drafts.current(textDocument.uri, token);
    if (analysed === undefined) return null;
    return [...codeActions(analysed, { range, context }, client, toLsp(analysed))];
  });
  connection.onCodeActionResolve(async (action, token) => {
    const uri = actionUri(action);
    return uri === undefined
      ? action
      : resolveAction(await drafts.current(uri, token), action, client);
  });

  registerLanguageFeatures({ connection, drafts, client: () => client, settings, transcripts });
  registerWorksheetRequests({
    connection,
    drafts,
    worksheets,
    transcripts,
    refreshAll: () => refreshAll(),
  });
  registerPanelRequests({
    connection,
    drafts,
    settings,
    worksheets,
    publishClosed: analysed => publisher.publishClosed(analysed),
  });

  documents.listen(connection);
  connection.listen();
}

/** The service with its word lists, which are loaded when the first draft opens. */
async function makeService(host: ServerHost): Promise<DraftService> {
  const [models, { createCompromiseLexicon }] = await Promise.all([
    host.readModels(),
    import('../draft/compromiseLexicon'),
  ]);
  return createDraftService({ models, lexicon: createCompromiseLexicon() });
}
