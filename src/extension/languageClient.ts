import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { NODE_FLAGS } from '../server/nodeFlags';
import { clientOptions } from './clientOptions';

/** A client, not started, whose server is a process of its own. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [...NODE_FLAGS] } };
  const debug = { ...run, options: { execArgv: [...NODE_FLAGS, '--nolazy', '--inspect=6010'] } };
  return new LanguageClient('copydesk', 'Copydesk', { run, debug }, clientOptions(context));
}
