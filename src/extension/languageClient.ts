import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';

/** A client, not started, whose server is a process of its own. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'copydesk',
    'Copydesk',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } } },
    clientOptions(context),
  );
}
