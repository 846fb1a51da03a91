import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client at the other end understands, in the words of this server. */
export interface ClientAbilities {
  /** Asks for a code action's edit only when it is chosen. */
  readonly resolvesActions: boolean;
  /** Takes edits that name the version they belong to. */
  readonly versionedEdits: boolean;
  readonly definitionLinks: boolean;
  /** Has the extension's own commands. */
  readonly commands: boolean;
  /** Asks again for colours, hints and lenses when told to. */
  readonly refreshes: {
    readonly tokens: boolean;
    readonly hints: boolean;
    readonly lenses: boolean;
  };
  readonly watchesFiles: boolean;
  readonly hasFolders: boolean;
  /** Renames files where an edit says so. */
  readonly renamesFiles: boolean;
}

export function clientAbilities(
  { textDocument, workspace }: ClientCapabilities,
  options: InitializationOptions,
): ClientAbilities {
  return {
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    commands: options.extensionCommands === true,
    refreshes: {
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
