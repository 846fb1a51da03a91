import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CopydeskApi } from './api';
import { clientOptions } from './clientOptions';
import { startCopydesk } from './copydesk';
import { answerModelRequests } from './models';

/** The web entry, one bundle as the web asks: the server is a worker, and reads the weights through the client. */
export function activate(context: ExtensionContext): CopydeskApi {
  return startCopydesk(context, () => {
    const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
    const client = new LanguageClient(
      'copydesk',
      'Copydesk',
      // The worker itself and not a promise of it: the client does not know the editor's own kind of worker.
      new Worker(script.toString(true)),
      clientOptions(context),
    );
    context.subscriptions.push(answerModelRequests(client, context.extensionUri));
    return Promise.resolve(client);
  });
}
