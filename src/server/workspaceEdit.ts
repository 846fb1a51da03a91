import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../checks/diagnostic';
import { toLspRange } from './analysed';
import type { ClientAbilities } from './clientAbilities';

/** Edits of one version of a document; a client that knows versions refuses them for another. */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  { versionedEdits }: ClientAbilities,
): WorkspaceEdit {
  const changes = edits.map(edit => ({
    range: toLspRange(document, edit),
    newText: edit.newText,
  }));
  return versionedEdits
    ? {
        documentChanges: [
          { textDocument: { uri: document.uri, version: document.version }, edits: changes },
        ],
      }
    : { changes: { [document.uri]: changes } };
}

/** Renames files along with one that is being renamed; nothing is written over. */
export function renamingEdit(
  moves: readonly { readonly from: string; readonly to: string }[],
): WorkspaceEdit | null {
  if (moves.length === 0) return null;
  return {
    documentChanges: moves.map(({ from, to }) => ({
      kind: 'rename',
      oldUri: from,
      newUri: to,
      options: { ignoreIfExists: true },
    })),
  };
}
