import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ActiveDraft } from './activeDraft';
import { registerGoTo } from './goTo';
import { Panel } from './panel/panel';
import { ServerConnection } from './serverConnection';

/** Builds what the writer sees around a language client, and starts the client. */
export function startCopydesk(context: ExtensionContext, client: BaseLanguageClient): void {
  const server = new ServerConnection(client);
  const active = new ActiveDraft();
  context.subscriptions.push(server, active, registerGoTo(), new Panel(server, active), {
    dispose: () => void client.dispose(),
  });
  // Not awaited: the window is ready while the server reads its word lists.
  void client.start();
}
