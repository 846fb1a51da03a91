import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ActiveDraft } from './activeDraft';
import type { CopydeskApi } from './api';
import { registerCheckPages } from './checkPages';
import { registerAttribute } from './commands/attribute';
import { registerCheckWorkspace } from './commands/checkWorkspace';
import { registerExportSources } from './commands/exportSources';
import { registerListQuotations } from './commands/listQuotations';
import { registerOpeners } from './commands/openers';
import { registerPanelCommands } from './commands/panelCommands';
import { registerCompareTranscript } from './commands/compareTranscript';
import { registerSteps } from './commands/steps';
import { registerWorksheet } from './commands/worksheet';
import { offerLanguageModelTool } from './languageModelTool';
import { followCursor } from './panel/followCursor';
import { Panel } from './panel/panel';
import { registerRowActions } from './panel/rowActions';
import { ServerConnection } from './serverConnection';
import { createStatusItem } from './statusItem';
import { Transcripts } from './transcripts';

/** Builds what the writer sees around a language client; `loadClient` gives it when it is there. */
export function startCopydesk(
  context: ExtensionContext,
  loadClient: () => Promise<BaseLanguageClient>,
): CopydeskApi {
  const server = new ServerConnection(loadClient);
  const active = new ActiveDraft();
  const panel = new Panel(server, active);
  context.subscriptions.push(
    server,
    active,
    panel,
    followCursor(panel, active),
    registerCheckPages(context),
    registerCheckWorkspace(server),
    registerExportSources(server, active),
    registerListQuotations(server, active),
    offerLanguageModelTool(server, active),
    ...createStatusItem(server, active),
    ...registerAttribute(server),
    ...registerOpeners(context, active),
    ...registerPanelCommands(server, panel, active),
    ...registerRowActions(server, panel),
    new Transcripts(server),
    ...registerSteps(server, active),
    ...registerWorksheet(server, panel, active),
    ...registerCompareTranscript(server, panel, active),
  );
  return {
    selectedRows: view => panel.selection(view).map(({ item }) => item.label),
  };
}
