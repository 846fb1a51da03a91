import { env, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { draftSelector } from './drafts';

/** What both entries tell the language client. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    checkPage: `${env.uriScheme}://${context.extension.id}/checks/{check}`,
    extensionCommands: true,
    filesThroughClient: true,
  };
  return {
    documentSelector: draftSelector(),
    diagnosticCollectionName: 'copydesk',
    initializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      // A finding of an older version would stand on the wrong words: it is dropped, the next is on its way.
      handleDiagnostics(uri, diagnostics, next) {
        const document = workspace.textDocuments.find(
          candidate => candidate.uri.toString() === uri.toString(),
        );
        const version = versionOf(diagnostics[0]);
        if (document !== undefined && version !== undefined && document.version !== version) return;
        next(uri, diagnostics);
      },
    },
  };
}

function versionOf(diagnostic: object | undefined): number | undefined {
  const { data } = (diagnostic ?? {}) as { data?: { version?: unknown } };
  return typeof data?.version === 'number' ? data.version : undefined;
}
