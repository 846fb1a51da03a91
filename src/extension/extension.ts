import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CopydeskApi } from './api';
import { clientOptions } from './clientOptions';
import { startCopydesk } from './copydesk';

/** The desktop and remote entry: the server is a process of its own. */
export function activate(context: ExtensionContext): CopydeskApi {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient(
    'copydesk',
    'Copydesk',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } } },
    clientOptions(context),
  );
  return startCopydesk(context, client);
}
